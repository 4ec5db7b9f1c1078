// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/doorcodecore.h"
#include "ui/widgets/actdialog.h"

class QListWidget;
class QProgressBar;
class QTimeEdit;

/// The counted question before codes are issued, and their issuing with its progress and Stop.
class IssueDialog : public ActDialog {
    Q_OBJECT

public:
    /// @p scope: what is meant, in words, such as a route's name; empty: a selection.
    IssueDialog(const Desk &desk, const IssueRequest &request, const QString &scope, QWidget *parent);

    void reject() override;

Q_SIGNALS:
    /// A part was issued.
    void progressed(int done);

private:
    void count();
    void ask(const IssueCount &count);
    void askForLeaving(const IssueCount &count);
    void planForLeaving(const IssueCount &count);
    /// When each of @p routes leaves; the time of a single one can be set here.
    void showRoutes(const std::vector<Route> &routes);
    /// The day's own leave time goes before the codes that wait for it.
    void setTimeAndIssue();
    void showNames(const QStringList &references);
    void issue();
    void onIssued(const IssueResult &result);
    QString summary(const IssueResult &result) const;

    IssueRequest m_request;
    QString m_scope;
    StopSwitch m_stop;
    bool m_isRunning = false;
    int m_wanted = 0;
    std::optional<Route> m_route; ///< the only one that is meant
    QListWidget *m_names;
    QTimeEdit *m_leaves = nullptr; ///< while codes wait for m_route
    QProgressBar *m_progress;
};
