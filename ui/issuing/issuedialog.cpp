// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/issuing/issuedialog.h"

#include "core/common/errortext.h"
#include "core/common/plaintext.h"
#include "ui/print/writtentime.h"
#include "ui/style/appearance.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/hintbutton.h"
#include "ui/widgets/rowdelegate.h"

#include <QDateTime>
#include <QFormLayout>
#include <QFutureWatcher>
#include <QListWidget>
#include <QLocale>
#include <QProgressBar>
#include <QTimeEdit>
#include <QTimeZone>
#include <QVBoxLayout>

namespace {

struct DialogTexts {
    Q_DECLARE_TR_FUNCTIONS(IssueDialog)
};

constexpr int usualLeaving = 9 * 60; ///< offered for a route that has no time

QString ways(const IssueCount &count)
{
    QStringList ways;
    if (const int sms = count.codes.value(ChannelKind::Sms); sms > 0)
        ways += DialogTexts::tr("%n by SMS", nullptr, sms);
    if (const int calls = count.codes.value(ChannelKind::Voice); calls > 0)
        ways += DialogTexts::tr("%n by a call", nullptr, calls);
    if (const int mail = count.codes.value(ChannelKind::Email); mail > 0)
        ways += DialogTexts::tr("%n by e-mail", nullptr, mail);
    if (const int tray = count.codes.value(ChannelKind::Tray); tray > 0)
        ways += DialogTexts::tr("%n to the practice tray", nullptr, tray);
    return QLocale().createSeparatedList(ways);
}

} // namespace

IssueDialog::IssueDialog(const Desk &desk, const IssueRequest &request, const QString &scope, QWidget *parent)
    : ActDialog(desk, tr("Issue codes"), tr("Issue codes"), parent)
    , m_request(request)
    , m_scope(scope)
    , m_names(new QListWidget(this))
    , m_progress(new QProgressBar(this))
{
    setObjectName(QStringLiteral("issueDialog"));
    m_names->setObjectName(QStringLiteral("withoutContactList"));
    m_names->setAccessibleName(tr("Deliveries that stay planned"));
    m_names->setFont(desk.appearance.typography().monospace());
    m_names->setItemDelegate(new RowDelegate(desk.appearance, m_names));
    m_names->hide();
    m_progress->setObjectName(QStringLiteral("issueProgress"));
    m_progress->hide();
    body().addWidget(m_names);
    body().addWidget(m_progress);
    setActAllowed(false);
    connect(this, &ActDialog::actWanted, this, &IssueDialog::setTimeAndIssue);
    count();
}

void IssueDialog::count()
{
    setExplanation(tr("Counting…"));
    await<IssueCount>(desk().core.countIssue(desk().session, m_request, m_stop), [this](const IssueCount &count) {
        if (count.issuableFrom)
            askForLeaving(count);
        else
            ask(count);
    });
}

void IssueDialog::ask(const IssueCount &count)
{
    m_wanted = count.all() + count.joined;
    setQuestion(m_scope.isEmpty() ? tr("Issue %n code(s)?", nullptr, count.all())
                                  : tr("Issue %n code(s) for %1?", nullptr, count.all()).arg(m_scope));
    QStringList sentences;
    if (count.all() > 0)
        sentences += tr("%1.", "a sentence of the ways codes are sent").arg(ways(count));
    if (count.joined > 0)
        sentences
            += tr("%n code(s) already out will be sent again, because deliveries joined them.", nullptr, count.joined);
    if (!count.withoutContact.isEmpty()) {
        const int silent = int(count.withoutContact.size());
        sentences += tr("%n have no contact that can be reached and stay planned.", nullptr, silent);
        auto *show = addButton(tr("Show the %n", nullptr, silent));
        show->setObjectName(QStringLiteral("showSilentButton"));
        connect(show, &QPushButton::clicked, this, [this, names = count.withoutContact] { showNames(names); });
    }
    if (!count.landlines.isEmpty())
        sentences += tr("%n have a landline, which takes no text.", nullptr, int(count.landlines.size()));
    if (count.day == IssueCount::Day::Over)
        sentences += tr("The day is over: only codes for a courier at the door can be made.");
    if (sentences.isEmpty())
        sentences += tr("Every delivery here has its code, or needs none.");
    setExplanation(sentences.join(QLatin1Char(' ')));
    setAct(tr("Issue %n code(s)", nullptr, m_wanted));
    setActAllowed(m_wanted > 0 && count.day == IssueCount::Day::Open);
    if (count.leavingLater == 0)
        return;
    auto *later = addButton(tr("When the route leaves…"));
    later->setObjectName(QStringLiteral("atLeavingButton"));
    connect(later, &QPushButton::clicked, this, [this, count, later] {
        later->hide();
        planForLeaving(count);
        setQuestion(tr("Issue %n code(s) when the route leaves?", nullptr, count.all()));
        setExplanation(tr("The codes are made and sent at that time by themselves."));
    });
}

void IssueDialog::askForLeaving(const IssueCount &count)
{
    const QTimeZone zone(desk().depot.timeZone);
    const QDateTime from = QDateTime::fromMSecsSinceEpoch(toMilliseconds(*count.issuableFrom), zone);
    setQuestion(tr("It is too early for these codes"));
    setExplanation(tr("Codes for %1 can be issued from %2. They can be planned for the time each route leaves.")
            .arg(mediumDate(QLocale(), m_request.date), QLocale().toString(from, QLocale::ShortFormat)));
    planForLeaving(count);
}

void IssueDialog::planForLeaving(const IssueCount &count)
{
    m_wanted = count.all();
    m_request.when = IssueRequest::When::AtLeaving;
    setAct(tr("Issue when the route leaves"));
    setActAllowed(m_wanted > 0);
    showRoutes(count.routes);
}

void IssueDialog::showRoutes(const std::vector<Route> &routes)
{
    if (routes.size() == 1) {
        m_route = routes.front();
        m_leaves = timeField(QTime(0, 0).addSecs(m_route->leaves.value_or(usualLeaving) * 60), this);
        m_leaves->setObjectName(QStringLiteral("leaveTime"));
        m_leaves->setAccessibleName(tr("Time %1 leaves at on this day").arg(plain(m_route->name)));
        form().addRow(tr("&Leaves on this day at"), m_leaves);
        return;
    }
    QStringList lines;
    for (const Route &route : routes) {
        lines += route.leaves
            ? tr("%1 leaves at %2", "a route and a time").arg(route.name, timeOfDay(QLocale(), *route.leaves))
            : tr("%1 has no leave time: its deliveries stay planned", "%1: a route").arg(route.name);
    }
    m_names->setAccessibleName(tr("When the routes leave"));
    if (!lines.isEmpty())
        showNames(lines);
}

void IssueDialog::setTimeAndIssue()
{
    if (!m_leaves)
        return issue();
    const int wanted = QTime(0, 0).secsTo(m_leaves->time()) / 60;
    if (wanted == m_route->leaves)
        return issue();
    await<void>(desk().core.setRoute(desk().session, m_route->name, {}, wanted, m_request.date), [this] { issue(); });
}

void IssueDialog::showNames(const QStringList &references)
{
    m_names->clear();
    for (const QString &reference : references)
        m_names->addItem(plain(reference));
    m_names->show();
    m_names->setFocus();
}

void IssueDialog::issue()
{
    m_isRunning = true;
    m_progress->setRange(0, m_wanted);
    m_progress->setValue(0);
    m_progress->show();
    const auto answer = desk().core.issue(desk().session, m_request, m_stop);
    auto *watcher = new QFutureWatcher<Result<IssueResult>>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [this](int done) {
        m_progress->setValue(done);
        Q_EMIT progressed(done);
    });
    watcher->setFuture(answer);
    await<IssueResult>(answer, [this](const IssueResult &result) { onIssued(result); });
}

void IssueDialog::onIssued(const IssueResult &result)
{
    m_isRunning = false;
    if (result.problems.empty() || result.issued + result.planned + result.resent > 0)
        return finish(summary(result));
    m_progress->hide();
    showError(errorText(result.problems.front().error));
    QStringList references;
    for (const IssueProblem &problem : result.problems)
        references += problem.reference;
    showNames(references);
}

QString IssueDialog::summary(const IssueResult &result) const
{
    if (m_stop.isStopped())
        return tr("Stopped. %n code(s) issued.", nullptr, result.issued);
    if (result.planned > 0)
        return tr("%n code(s) will be issued when their route leaves.", nullptr, result.planned);
    QString words = tr("%n code(s) issued.", nullptr, result.issued);
    if (result.resent > 0)
        words = tr("%1 %n sent again.", nullptr, result.resent).arg(words);
    if (!result.problems.empty())
        words = tr("%1 %n not possible.", nullptr, int(result.problems.size())).arg(words);
    return words;
}

/// While codes are issued, Cancel ends it after the part under way; what was issued stays.
void IssueDialog::reject()
{
    m_stop.stop();
    if (!m_isRunning)
        ActDialog::reject();
}
