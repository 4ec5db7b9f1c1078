// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/common/plaintext.h"

namespace {

bool isHarmful(QChar character)
{
    const char16_t unit = character.unicode();
    const bool isControl = character.category() == QChar::Other_Control || unit == 0x2028 || unit == 0x2029;
    const bool turnsDirection = unit == 0x061C || unit == 0x200E || unit == 0x200F || (unit >= 0x202A && unit <= 0x202E)
        || (unit >= 0x2066 && unit <= 0x2069);
    return isControl || turnsDirection;
}

} // namespace

QString plain(const QString &text)
{
    QString clean = text;
    for (QChar &character : clean) {
        if (isHarmful(character))
            character = QChar(QChar::ReplacementCharacter);
    }
    return clean;
}
