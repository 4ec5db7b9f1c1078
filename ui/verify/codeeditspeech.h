// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Lets screen readers read every CodeEdit digit by digit, "4 8 2", and not as one number or as dots. Once is enough.
void speakCodeEdits();
