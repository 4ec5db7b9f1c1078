// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/typography.h"

#include "ui/print/fonts.h"

#include <QFontDatabase>
#include <QFontInfo>

#include <algorithm>
#include <cmath>

namespace {

/// The system's own family; nothing where it names none that is there, only an alias such as "Sans Serif".
QString systemFamily()
{
    const QFont general = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    const QString family = general.family();
    const bool isReal = QFontInfo(general).family().compare(family, Qt::CaseInsensitive) == 0;
    return isReal && QFontDatabase::families().contains(family) ? family : QString();
}

} // namespace

Typography::Typography(int percent)
    : m_percent(std::clamp(percent, smallestText, largestText))
    , m_systemFamily(systemFamily())
{
}

int Typography::scaled(int pixels) const { return int(std::lround(pixels * m_percent / 100.0)); }

QFont Typography::keyHint() const { return text(11, QFont::Normal); }

QFont Typography::small() const { return text(12, QFont::Normal); }

QFont Typography::smallMedium() const { return text(12, QFont::Medium); }

QFont Typography::smallStrong() const { return text(12, QFont::DemiBold); }

QFont Typography::body() const { return text(13, QFont::Normal); }

QFont Typography::bodyMedium() const { return text(13, QFont::Medium); }

QFont Typography::bodyStrong() const { return text(13, QFont::DemiBold); }

QFont Typography::panelTitle() const { return text(15, QFont::DemiBold); }

QFont Typography::pageTitle() const { return text(18, QFont::Bold); }

QFont Typography::answer() const { return text(28, QFont::Bold); }

QFont Typography::shortAnswer() const { return text(20, QFont::Bold); }

QFont Typography::monospace() const { return fixed(12, QFont::Normal); }

QFont Typography::reference() const { return fixed(20, QFont::Bold); }

QFont Typography::codeDigits() const { return fixed(36, QFont::Bold); }

QFont Typography::text(int pixels, QFont::Weight weight) const
{
    QFont font;
    QStringList families{ textFamily };
    if (!m_systemFamily.isEmpty())
        families.prepend(m_systemFamily);
    font.setFamilies(families);
    font.setPixelSize(scaled(pixels));
    font.setWeight(weight);
    return font;
}

QFont Typography::fixed(int pixels, QFont::Weight weight) const
{
    QFont font;
    font.setFamilies({ monospaceFamily, textFamily });
    font.setStyleHint(QFont::Monospace);
    font.setPixelSize(scaled(pixels));
    font.setWeight(weight);
    return font;
}
