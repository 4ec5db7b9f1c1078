// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk.h"

#include <QDialog>

#include <vector>

class HintButton;
class PlainLabel;
class QListWidget;
class QStackedWidget;
class SettingsPage;

/// The depot's settings for an administrator, and everybody's own preferences. Nothing changes before Apply or OK.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    SettingsDialog(const Desk &desk, QWidget *parent);

    /// With changes that were not kept, it asks first.
    void reject() override;

Q_SIGNALS:
    /// Something was kept.
    void kept();

private:
    enum class Scope { Depot, Person };
    enum class After { Stay, Close };

    void addPage(const QString &name, const char *icon, Scope scope, SettingsPage *page);
    void build();
    void showPage(int index);
    void look();
    void apply(After after);
    void applyNext();
    void onRefused(SettingsPage *page);
    void askWhatToDo();

    Desk m_desk;
    QListWidget *m_names;
    QStackedWidget *m_stack;
    std::vector<SettingsPage *> m_pages;
    std::vector<Scope> m_scopes;
    PlainLabel *m_scope;
    HintButton *m_ok;
    HintButton *m_cancel;
    HintButton *m_apply;
    After m_after = After::Stay;
    bool m_isApplying = false;
};
