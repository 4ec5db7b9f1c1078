// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class Appearance;
class PlainLabel;
class QDockWidget;

/// The title bar of a dock: Qt's own has neither a weight of its own nor buttons that grow with the text.
class DockTitle : public QWidget {
    Q_OBJECT

public:
    /// Puts itself into @p dock.
    DockTitle(QDockWidget *dock, const Appearance &appearance);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void dress();

    const Appearance &m_appearance;
    PlainLabel *m_words;
};
