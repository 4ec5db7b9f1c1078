// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/tokens.h"
#include "ui/style/typography.h"

#include <QObject>

#include <functional>

class QApplication;

/// What a user may choose about the look. Kept per user; this struct does not know where.
struct AppearanceChoice {
    enum class Scheme { System, Light, Dark, HighContrast };
    enum class Motion { Full, Reduced };

    Scheme scheme = Scheme::System;
    int textPercent = Typography::ordinaryText;
    Motion motion = Motion::Full;

    bool operator==(const AppearanceChoice &) const = default;
};

/// Dresses the program in the chosen look and keeps it so when the system changes its own. Made once in main and handed
/// by reference to whoever paints; it outlives every widget.
class Appearance : public QObject {
    Q_OBJECT

public:
    using SystemPalette = std::function<QPalette()>;

    /// Reads the desktop's own palette, which the program's hides.
    static QPalette systemPalette();

    /// Loads the bundled fonts and dresses @p application at once.
    explicit Appearance(QApplication &application, SystemPalette system = &Appearance::systemPalette);

    const Tokens &tokens() const { return m_tokens; }
    const Typography &typography() const { return m_typography; }
    const AppearanceChoice &choice() const { return m_choice; }
    bool isMotionReduced() const { return m_choice.motion == AppearanceChoice::Motion::Reduced; }
    int scaled(int pixels) const { return m_typography.scaled(pixels); }

    void choose(const AppearanceChoice &choice);

    /// The next larger and the next smaller of the offered text sizes; the same at the ends.
    static int largerText(int percent);
    static int smallerText(int percent);

Q_SIGNALS:
    /// Colours, sizes or motion have changed. Palette, fonts and style sheet have already done so.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void onSystemChanged();
    Tokens chosenTokens() const;
    void setPalettes();
    void dress();

    QApplication &m_application;
    SystemPalette m_system;
    QPalette m_systemPalette;
    AppearanceChoice m_choice;
    Tokens m_tokens;
    Typography m_typography;
    bool m_isDressing = false;
};
