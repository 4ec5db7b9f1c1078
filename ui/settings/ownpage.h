// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk.h"
#include "ui/settings/settingspage.h"

class QCheckBox;
class QComboBox;

/// What a person likes at this computer: the look, sounds, how the board and the code field behave.
class OwnPage : public SettingsPage {
    Q_OBJECT

public:
    explicit OwnPage(const Desk &desk, QWidget *parent = nullptr);

    bool isChanged() const override;
    void apply() override;

private:
    QComboBox *addChoice(const char *name);
    QCheckBox *addSwitch(const char *name, const QString &text);
    void read();
    QVariantList values() const;

    Desk m_desk;
    QComboBox *m_scheme;
    QComboBox *m_text;
    QComboBox *m_sounds;
    QCheckBox *m_roomy;
    QCheckBox *m_checksByItself;
    QCheckBox *m_reduced;
    QVariantList m_kept;
};
