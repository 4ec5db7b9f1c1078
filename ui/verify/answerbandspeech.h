// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Gives every AnswerBand the role of an alert message, so that screen readers interrupt for it. Once is enough.
void speakAnswerBands();
