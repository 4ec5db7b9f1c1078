// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/terminalwidth.h"

#include <QtGlobal>

#if defined(Q_OS_WIN)
#include <windows.h>
#else
#include <cwchar>
#endif

#if defined(Q_OS_WIN)
qsizetype terminalWidth(const QString &text)
{
    qsizetype width = 0;
    for (const QChar letter : text) {
        const wchar_t unit = letter.unicode();
        WORD kind = 0;
        GetStringTypeW(CT_CTYPE3, &unit, 1, &kind);
        const bool isWide = (kind & (C3_FULLWIDTH | C3_IDEOGRAPH)) != 0;
        const bool isMark = letter.category() == QChar::Mark_NonSpacing || letter.isLowSurrogate();
        width += isMark ? 0 : isWide ? 2 : 1;
    }
    return width;
}
#else
qsizetype terminalWidth(const QString &text)
{
    qsizetype width = 0;
    for (const uint character : text.toUcs4()) {
        const int columns = wcwidth(wchar_t(character));
        width += columns < 0 ? 1 : columns; // of letters younger than the C library
    }
    return width;
}
#endif
