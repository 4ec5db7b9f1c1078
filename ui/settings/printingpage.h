// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk.h"
#include "ui/settings/settingspage.h"

class QComboBox;

/// The paper of reports at this computer.
class PrintingPage : public SettingsPage {
    Q_OBJECT

public:
    explicit PrintingPage(const Desk &desk, QWidget *parent = nullptr);

    bool isChanged() const override;
    void apply() override;

private:
    Desk m_desk;
    QComboBox *m_paper;
    QString m_kept;
};
