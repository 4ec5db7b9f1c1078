// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/error.h"

/// One translated sentence that says what happened and what to do, the same in every face.
QString errorText(const Error &error);
