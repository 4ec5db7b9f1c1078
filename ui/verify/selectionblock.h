// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class Actions;
class Appearance;
class PlainLabel;

/// What the card shows while several deliveries are selected: how many, and what can be done with all of them.
class SelectionBlock : public QWidget {
    Q_OBJECT

public:
    SelectionBlock(const Appearance &appearance, Actions &actions, QWidget *parent);

    void setCount(int count);

Q_SIGNALS:
    void printListWanted();

private:
    PlainLabel *m_count;
};
