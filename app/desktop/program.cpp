// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/program.h"

#include "core/common/errortext.h"
#include "ui/desk.h"
#include "ui/lookpreferences.h"
#include "ui/mainwindow.h"
#include "ui/practice/practicetraywindow.h"
#include "ui/signin/signinpanel.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QFutureWatcher>
#include <QVBoxLayout>

using namespace std::chrono_literals;

namespace {

constexpr auto patience = 300ms; ///< before it is said that the depot is being opened
constexpr QSize messageSize(520, 260);
constexpr QSize signInSize(560, 420);

} // namespace

Program::Program(QApplication &application, const StartOptions &options)
    : m_options(options)
    , m_appearance(application)
    , m_idle(this)
{
    m_appearance.choose(readLook(m_preferences));
    QApplication::setQuitOnLastWindowClosed(true);
    connect(&m_idle, &IdleWatch::idle, this, &Program::lock);
}

Program::~Program()
{
    delete m_tray;
    delete m_window;
    delete m_signIn;
    delete m_waiting;
}

void Program::start()
{
    QTimer::singleShot(patience, this, [this] {
        if (!m_core && !m_waiting)
            say(tr("Opening the depot…"), tr("The practice depot of the day takes a few seconds to make."));
    });
    open();
}

void Program::open()
{
    const auto start
        = m_options.depot == StartOptions::Depot::FreshPractice ? PracticeStart::Fresh : PracticeStart::Continue;
    ProfileSettings settings;
    settings.profile = m_options.profile;
    if (qEnvironmentVariableIsSet("DOORCODE_PASSPHRASE"))
        settings.passphrase = qgetenv("DOORCODE_PASSPHRASE");
    // A core can't be copied, and a continuation of Qt 6.4 runs twice when it can't keep a copy: hence a watcher.
    auto *watcher = new QFutureWatcher<OpenedCore>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        onOpened(watcher->future().takeResult());
    });
    watcher->setFuture(m_options.depot == StartOptions::Depot::Real ? openCore(settings) : openPracticeCore(start));
}

void Program::onOpened(OpenedCore core)
{
    if (!core)
        return showFailure(core.error());
    m_core = std::move(*core);
    m_core->startDueWork();
    m_core->followChanges();
    m_core->depot().then(this, [this](const Result<Depot> &depot) { onDepotRead(depot); });
}

void Program::onDepotRead(const Result<Depot> &depot)
{
    if (!depot)
        return showFailure(depot.error());
    m_depot = *depot;
    if (m_options.depot == StartOptions::Depot::Real)
        return askWhoIsThere();
    m_core->signInToPractice().then(this, [this](const Result<Session> &session) {
        if (session)
            showDesk(*session);
        else
            showFailure(session.error());
    });
}

void Program::askWhoIsThere()
{
    delete m_waiting;
    auto *panel = new SignInPanel(*m_core, m_appearance, nullptr);
    panel->setWindowTitle(tr("Doorcode – %1").arg(m_depot.name));
    panel->resize(signInSize);
    m_signIn = panel;
    connect(panel, &SignInPanel::signedIn, this, &Program::showDesk);
    panel->show();
}

void Program::showDesk(const Session &session)
{
    m_session = session;
    m_window = new MainWindow(Desk{ *m_core, session, m_depot, m_preferences, m_appearance });
    connectWindow();
    m_window->show();
    if (m_signIn)
        m_signIn->deleteLater();
    delete m_waiting;
    m_core->policy(session).then(this, [this](const Result<Policy> &policy) {
        if (policy && m_depot.kind == Depot::Kind::Real)
            m_idle.setLimit(std::chrono::minutes(policy->idleLockMinutes));
    });
    if (!m_options.import.isEmpty())
        m_window->importFile(std::exchange(m_options.import, {}));
}

void Program::connectWindow()
{
    connect(m_window, &MainWindow::lockWanted, this, &Program::lock);
    connect(m_window, &MainWindow::changeUserWanted, this, &Program::changeUser);
    connect(m_window, &MainWindow::practiceTrayWanted, this, &Program::showTray);
}

/// The desk is hidden, not gone: what was being done is there when the same person comes back.
void Program::lock()
{
    if (!m_window || m_signIn)
        return;
    m_window->wipeTyped();
    auto *panel = new SignInPanel(*m_core, m_appearance, nullptr);
    panel->setWindowTitle(tr("Doorcode – locked"));
    panel->setTitle(tr("Locked"));
    panel->setPerson(m_session.name());
    panel->setGeometry(m_window->geometry());
    m_signIn = panel;
    connect(panel, &SignInPanel::signedIn, this, &Program::unlock);
    panel->show();
    m_window->hide();
    if (m_tray)
        m_tray->hide();
}

void Program::unlock(const Session &session)
{
    m_session = session;
    m_window->show();
    m_signIn->deleteLater();
    m_signIn.clear();
}

void Program::changeUser()
{
    m_window->wipeTyped();
    MainWindow *former = m_window;
    m_window.clear();
    askWhoIsThere();
    delete m_tray;
    former->close();
    former->deleteLater();
}

void Program::showTray()
{
    if (!m_tray)
        m_tray = new PracticeTrayWindow(Desk{ *m_core, m_session, m_depot, m_preferences, m_appearance }, m_window);
    m_tray->QWidget::show();
    m_tray->raise();
    m_tray->activateWindow();
}

void Program::showFailure(const Error &error) { say(tr("Doorcode can't open the depot"), errorText(error)); }

void Program::say(const QString &title, const QString &words)
{
    delete m_waiting;
    m_waiting = new QWidget;
    m_waiting->setWindowTitle(QStringLiteral("Doorcode"));
    m_waiting->resize(messageSize);
    auto *head = new PlainLabel(m_appearance, TextStyle::Page, m_waiting);
    head->setText(title);
    auto *text = new PlainLabel(m_appearance, TextStyle::Body, m_waiting);
    text->setWordWrap(true);
    text->setText(words);
    auto *column = new QVBoxLayout(m_waiting);
    column->setContentsMargins(QMargins(1, 1, 1, 1) * m_appearance.scaled(20));
    column->addStretch(1);
    column->addWidget(head);
    column->addWidget(text);
    column->addStretch(2);
    m_waiting->show();
}
