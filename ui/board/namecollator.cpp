// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/namecollator.h"

QCollator nameCollator()
{
    // The C locale compares bytes, and its sort keys do not even agree with that.
    const bool hasLanguage = QLocale().language() != QLocale::C;
    QCollator collator(hasLanguage ? QLocale().collation() : QLocale(QLocale::English));
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}
