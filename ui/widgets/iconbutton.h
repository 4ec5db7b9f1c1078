// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

class Appearance;

/// A button that is an icon alone. It can't be made without the words that stand for the icon in tool tip and screen
/// reader.
class IconButton : public QToolButton {
    Q_OBJECT

public:
    IconButton(const char *iconName, const QString &name, const Appearance &appearance, QWidget *parent = nullptr);

    /// 16 unless said; the button is at least 24 wide and high.
    void setIconPixels(int pixels);

private:
    void dress();

    const Appearance &m_appearance;
    int m_pixels = 16;
};
