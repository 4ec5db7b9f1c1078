// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class Appearance;

/// What the card shows while no delivery is open: how to open one.
class EmptyCard : public QWidget {
    Q_OBJECT

public:
    EmptyCard(const Appearance &appearance, QWidget *parent);
};
