// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deskacts.h"

#include "core/common/errortext.h"
#include "ui/actions.h"
#include "ui/day/closedaydialog.h"
#include "ui/day/dayreportdialog.h"
#include "ui/exceptions/closedialog.h"
#include "ui/exceptions/confirmclockdialog.h"
#include "ui/exceptions/contactdialog.h"
#include "ui/exceptions/liftblockdialog.h"
#include "ui/exceptions/newcodedialog.h"
#include "ui/exceptions/planagaindialog.h"
#include "ui/exceptions/routedialog.h"
#include "ui/exceptions/unlockdialog.h"
#include "ui/importing/importdialog.h"
#include "ui/issuing/issuedialog.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>

#include <algorithm>
#include <utility>

namespace {

bool isOpen(const Delivery &delivery) { return delivery.isOpen(); }

bool isUndelivered(const Delivery &delivery) { return delivery.state == Delivery::State::Undelivered; }

} // namespace

DeskActs::DeskActs(const Desk &desk, Actions &actions, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_actions(actions)
    , m_window(window)
{
    connectDelivery();
    connectDay();
    setSelection({});
    setRoute({});
    actions.undoImport->setEnabled(false);
}

void DeskActs::connectDelivery()
{
    const auto withOne = [this](auto make) {
        return [this, make] {
            if (m_selection.size() == 1)
                open(make(m_selection.front()->row));
        };
    };
    connect(m_actions.newCode, &QAction::triggered, this,
        withOne([this](const BoardRow &row) { return new NewCodeDialog(m_desk, row, m_window); }));
    connect(m_actions.correctContact, &QAction::triggered, this,
        withOne([this](const BoardRow &row) { return new ContactDialog(m_desk, row, m_window); }));
    connect(m_actions.unlock, &QAction::triggered, this,
        withOne([this](const BoardRow &row) { return new UnlockDialog(m_desk, row, m_window); }));
    connect(m_actions.undelivered, &QAction::triggered, this, [this] { close(int(CloseDialog::As::Undelivered)); });
    connect(m_actions.cancelDelivery, &QAction::triggered, this, [this] { close(int(CloseDialog::As::Cancelled)); });
    connect(m_actions.planAgain, &QAction::triggered, this, [this] {
        if (auto rows = selectedOf(isUndelivered); !rows.empty())
            open(new PlanAgainDialog(m_desk, std::move(rows), m_window));
    });
    connect(m_actions.arrived, &QAction::triggered, this, &DeskActs::arrive);
    connect(m_actions.copyReference, &QAction::triggered, this, &DeskActs::copyReference);
}

void DeskActs::connectDay()
{
    connect(m_actions.importManifest, &QAction::triggered, this, [this] { importFile({}); });
    connect(m_actions.undoImport, &QAction::triggered, this, &DeskActs::undoImport);
    connect(m_actions.issueCodes, &QAction::triggered, this, &DeskActs::issueWhatIsMeant);
    connect(m_actions.issueRoute, &QAction::triggered, this, [this] { issueRoute(m_route); });
    connect(m_actions.issueDay, &QAction::triggered, this, [this] { issue({}, tr("the whole day")); });
    connect(m_actions.editRoute, &QAction::triggered, this, [this] {
        if (!m_route.isEmpty())
            open(new RouteDialog(m_desk, m_route, m_date, m_window));
    });
    connect(m_actions.closeDay, &QAction::triggered, this,
        [this] { open(new CloseDayDialog(m_desk, m_date, m_counts.planned + m_counts.codeIssued, m_window)); });
    connect(m_actions.dayReport, &QAction::triggered, this, [this] {
        auto *dialog = new DayReportDialog(m_desk, m_date, m_window);
        connect(dialog, &DayReportDialog::said, this, &DeskActs::said);
        dialog->open();
    });
    connect(m_actions.checkLog, &QAction::triggered, this, &DeskActs::checkLog);
    connect(m_actions.liftBlock, &QAction::triggered, this, [this] { open(new LiftBlockDialog(m_desk, m_window)); });
    connect(
        m_actions.confirmClock, &QAction::triggered, this, [this] { open(new ConfirmClockDialog(m_desk, m_window)); });
}

void DeskActs::open(ActDialog *dialog)
{
    connect(dialog, &ActDialog::said, this, &DeskActs::said);
    dialog->open();
}

void DeskActs::setSelection(const PreparedRows &rows)
{
    m_selection = rows;
    const auto isAny = [&rows](bool (*isMeant)(const Delivery &)) {
        return std::any_of(rows.begin(), rows.end(), [=](const auto &row) { return isMeant(row->row.delivery); });
    };
    const bool hasOpen = isAny(isOpen);
    m_actions.undelivered->setEnabled(hasOpen);
    m_actions.cancelDelivery->setEnabled(hasOpen);
    m_actions.arrived->setEnabled(hasOpen);
    m_actions.planAgain->setEnabled(isAny(isUndelivered));
    m_actions.copyReference->setEnabled(rows.size() == 1);
}

void DeskActs::setRoute(const QString &name)
{
    m_route = name;
    m_actions.issueRoute->setEnabled(!name.isEmpty());
    m_actions.editRoute->setEnabled(!name.isEmpty());
}

std::vector<BoardRow> DeskActs::selectedOf(bool (*isMeant)(const Delivery &)) const
{
    std::vector<BoardRow> rows;
    for (const auto &row : m_selection) {
        if (isMeant(row->row.delivery))
            rows.push_back(row->row);
    }
    return rows;
}

/// Several selected ones are meant as such; else the route that is shown, else the day.
void DeskActs::issueWhatIsMeant()
{
    if (m_selection.size() > 1) {
        IssueRequest request;
        for (const auto &row : std::as_const(m_selection))
            request.deliveries.push_back(row->row.delivery.id);
        return issue(request, {});
    }
    if (!m_route.isEmpty())
        return issueRoute(m_route);
    issue({}, tr("the whole day"));
}

void DeskActs::issueRoute(const QString &name)
{
    const auto route
        = std::find_if(m_routes.begin(), m_routes.end(), [&name](const Route &each) { return each.name == name; });
    if (route == m_routes.end())
        return;
    IssueRequest request;
    request.route = route->id;
    issue(request, name);
}

void DeskActs::issue(IssueRequest request, const QString &scope)
{
    request.date = m_date;
    open(new IssueDialog(m_desk, request, scope, m_window));
}

void DeskActs::close(int as)
{
    if (auto rows = selectedOf(isOpen); !rows.empty())
        open(new CloseDialog(m_desk, CloseDialog::As(as), std::move(rows), m_window));
}

template<typename T>
void DeskActs::report(Answer<T> answer, const QString &success)
{
    answer.then(
        this, [this, success](const Result<T> &result) { Q_EMIT said(result ? success : errorText(result.error())); });
}

void DeskActs::arrive()
{
    for (const BoardRow &row : selectedOf(isOpen)) {
        report(m_desk.core.arrive(m_desk.session, row.delivery.id),
            tr("The courier has arrived with %1.").arg(row.delivery.reference));
    }
}

void DeskActs::copyReference()
{
    if (m_selection.size() == 1)
        QApplication::clipboard()->setText(m_selection.front()->row.delivery.reference);
}

void DeskActs::setDate(const QDate &date)
{
    m_date = date;
    if (const auto path = std::exchange(m_waitingImport, std::nullopt))
        importFile(*path);
}

void DeskActs::importFile(const QString &path)
{
    if (!m_date.isValid()) {
        m_waitingImport = path;
        return;
    }
    auto *dialog = new ImportDialog(m_desk, m_date, path, m_window);
    connect(dialog, &ImportDialog::imported, this, &DeskActs::onImported);
    connect(dialog, &ImportDialog::issueWanted, this, [this] { issue({}, tr("the whole day")); });
    dialog->open();
}

void DeskActs::onImported(const ImportOutcome &outcome)
{
    m_lastImport = outcome.id.isNull() ? std::nullopt : std::optional(outcome.id);
    m_actions.undoImport->setEnabled(m_lastImport.has_value());
    const QString sentence = tr("%n delivery(s) imported.", nullptr, outcome.added);
    Q_EMIT said(sentence);
    Q_EMIT imported(m_lastImport ? sentence : QString());
}

void DeskActs::undoImport()
{
    if (!m_lastImport)
        return;
    m_desk.core.undoImport(m_desk.session, *m_lastImport).then(this, [this](const Result<void> &undone) {
        if (undone || undone.error().code == ErrorCode::ImportHasCodes) {
            m_lastImport.reset();
            m_actions.undoImport->setEnabled(false);
            Q_EMIT imported({});
        }
        Q_EMIT said(undone ? tr("The import was undone.") : errorText(undone.error()));
    });
}

void DeskActs::checkLog()
{
    m_actions.checkLog->setEnabled(false);
    Q_EMIT said(tr("Checking the log…"));
    m_desk.core.checkLog(m_desk.session).then(this, [this](const Result<LogCheck> &check) {
        m_actions.checkLog->setEnabled(true);
        if (!check)
            return Q_EMIT said(errorText(check.error()));
        Q_EMIT said(check->isIntact() ? tr("The log is complete and unaltered.")
                                      : tr("The log is not what was written: %1.").arg(check->problem));
    });
}
