// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/firstrun/firstrundesk.h"

#include <QWizard>

class Appearance;
class ChannelsPage;
class FinishPage;
class FirstUserPage;
class PlainLabel;
class StepList;

/// From nothing to a depot somebody works in. Until its end nothing stays: leaving it takes away what it made.
class FirstRunWizard : public QWizard {
    Q_OBJECT

public:
    FirstRunWizard(FirstRunDesk &desk, const Appearance &appearance, QWidget *parent = nullptr);

    /// Once it was accepted.
    const BegunDepot &depot() const;
    bool isImportWanted() const;

    /// Asks first; closing the window does, too.
    void reject() override;

Q_SIGNALS:
    void practiceAsked();
    void begunDepotAsked();
    /// What was begun could not be taken away whole.
    void notRemoved(const Error &error);

private:
    void addPages();
    void dressButtons();
    void addKeys();
    void onPageChanged();
    void fitToEdges();
    void onBusyChanged(bool isBusy);
    bool hasAnythingToLose() const;
    void giveUp();

    FirstRunDesk &m_desk;
    const Appearance &m_appearance;
    StepList *m_steps;
    PlainLabel *m_place;
    FirstUserPage *m_firstUser = nullptr;
    ChannelsPage *m_channels = nullptr;
    FinishPage *m_finish = nullptr;
    bool m_isBusy = false;
    bool m_isAsking = false;
};
