// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What somebody typed or pasted as a code: its digits as ASCII, whatever script they are of.
struct TypedDigits {
    QString digits;
    bool isClean = true; ///< nothing else but separators stood between them
};

TypedDigits digitsOf(const QString &typed);
