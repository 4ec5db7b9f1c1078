// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/appearance.h"

#include "ui/print/fonts.h"
#include "ui/style/palette.h"
#include "ui/style/stylesheet.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>
#include <QStyleFactory>
#include <QStyleHints>

#include <algorithm>
#include <array>

namespace {

constexpr std::array offeredTextSizes{ Typography::smallestText, Typography::ordinaryText, 110, 125, 150,
    Typography::largestText };

} // namespace

QPalette Appearance::systemPalette()
{
    const QPalette own = QApplication::palette();
    QApplication::setPalette(QPalette());
    const QPalette system = QApplication::palette();
    QApplication::setPalette(own);
    return system;
}

Appearance::Appearance(QApplication &application, SystemPalette system)
    : m_application(application)
    , m_system(std::move(system))
{
    loadFonts();
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    m_systemPalette = m_system();
    dress();
    m_application.installEventFilter(this);
    connect(&m_application, &QApplication::layoutDirectionChanged, this, &Appearance::dress);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Appearance::onSystemChanged);
#endif
}

void Appearance::choose(const AppearanceChoice &choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    dress();
    Q_EMIT changed();
}

int Appearance::largerText(int percent)
{
    const auto next = std::upper_bound(offeredTextSizes.begin(), offeredTextSizes.end(), percent);
    return next == offeredTextSizes.end() ? Typography::largestText : *next;
}

int Appearance::smallerText(int percent)
{
    const auto here = std::lower_bound(offeredTextSizes.begin(), offeredTextSizes.end(), percent);
    return here == offeredTextSizes.begin() ? Typography::smallestText : *std::prev(here);
}

bool Appearance::eventFilter(QObject *watched, QEvent *event)
{
    // With a palette of the program's own, some platforms tell only the windows that the theme is another.
    const bool hasNewTheme = event->type() == QEvent::ThemeChange && watched->isWindowType();
    const bool hasNewPalette = event->type() == QEvent::ApplicationPaletteChange && watched == &m_application;
    if ((hasNewTheme || hasNewPalette) && !m_isDressing)
        onSystemChanged();
    return QObject::eventFilter(watched, event);
}

void Appearance::onSystemChanged()
{
    {
        const QScopedValueRollback dressing(m_isDressing, true);
        const QPalette now = m_system();
        if (now == m_systemPalette) {
            setPalettes(); // reading the system's takes the rows' own away
            return;
        }
        m_systemPalette = now;
    }
    dress();
    Q_EMIT changed();
}

Tokens Appearance::chosenTokens() const
{
    switch (m_choice.scheme) {
    case AppearanceChoice::Scheme::System: {
        const bool isDark = m_systemPalette.color(QPalette::Window).lightness()
            < m_systemPalette.color(QPalette::WindowText).lightness();
        return isDark ? darkTokens() : lightTokens();
    }
    case AppearanceChoice::Scheme::Light:
        return lightTokens();
    case AppearanceChoice::Scheme::Dark:
        return darkTokens();
    case AppearanceChoice::Scheme::HighContrast:
        return highContrastTokens(m_systemPalette);
    }
    return lightTokens();
}

void Appearance::setPalettes()
{
    QApplication::setPalette(programPalette(m_tokens));
    for (const char *rows : { "QAbstractItemView", "QMenu", "QMenuBar" })
        QApplication::setPalette(rowPalette(m_tokens), rows);
}

void Appearance::dress()
{
    const QScopedValueRollback dressing(m_isDressing, true);
    m_tokens = chosenTokens();
    m_typography = Typography(m_choice.textPercent);
    setPalettes();
    // An icon does not know that its row is filled with the accent, and would vanish there.
    QApplication::setAttribute(Qt::AA_DontShowIconsInMenus, m_choice.scheme == AppearanceChoice::Scheme::HighContrast);
    QApplication::setFont(m_typography.body());
    m_application.setStyleSheet(styleSheet(m_tokens, m_typography, QApplication::layoutDirection()));
}
