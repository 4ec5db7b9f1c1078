// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk.h"

#include <QDialog>

/// What this program is, its licence, and what it is made with.
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    AboutDialog(const Desk &desk, QWidget *parent);

protected:
    bool event(QEvent *event) override;
};
