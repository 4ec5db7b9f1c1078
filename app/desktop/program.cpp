// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/program.h"

#include "app/desktop/deskwindow.h"
#include "app/desktop/firstrun.h"
#include "app/wiring/begunprofile.h"
#include "app/wiring/practicedepot.h"
#include "core/common/logcategories.h"
#include "ui/firstrun/firstrunwizard.h"
#include "ui/lookpreferences.h"
#include "ui/signin/startwindow.h"

#include <QApplication>
#include <QLocale>
#include <QSysInfo>

namespace {

/// Two letters, for the messages of a practice day. A system without a language says "C".
QString systemLanguage()
{
    const QString language = QLocale::system().name().section(QLatin1Char('_'), 0, 0).toLower();
    return language.size() == 2 ? language : QStringLiteral("en");
}

QString profileOf(const StartOptions &options)
{
    if (options.depot != StartOptions::Depot::Profile)
        return practiceProfile();
    return options.profile.value_or(defaultProfile());
}

QString lastUserKey(const Depot &depot) { return QStringLiteral("lastUser/") + depot.id.text(); }

} // namespace

Program::Program(QApplication &application, StartOptions options)
    : m_options(std::move(options))
    , m_log(profileOf(m_options), QStringLiteral("doorcode"))
    , m_appearance(application)
{
    m_profile.profile = profileOf(m_options);
    if (qEnvironmentVariableIsSet("DOORCODE_PASSPHRASE"))
        m_profile.passphrase = qgetenv("DOORCODE_PASSPHRASE");
    m_appearance.choose(readLook(m_preferences));
    m_start = std::make_unique<StartWindow>(m_appearance);
    connect(m_start.get(), &StartWindow::signedIn, this, &Program::onSignedIn);
    connect(m_start.get(), &StartWindow::anotherTryAsked, this, &Program::start);
    connect(m_start.get(), &StartWindow::passphraseGiven, this, [this](const QByteArray &passphrase) {
        m_profile.passphrase = passphrase;
        start();
    });
}

Program::~Program() = default;

void Program::start()
{
    if (!m_open) {
        auto open = std::make_unique<OpenProgram>(m_profile.profile);
        if (!open->take())
            return handOver();
        m_open = std::move(open);
        connect(m_open.get(), &OpenProgram::called, this, &Program::onCalled);
    }
    if (!isPractice() && isProfileBegun(m_profile.profile))
        return setUp();
    openDepot();
}

// The window that is open does what this one was started for.
void Program::handOver()
{
    const ProgramCall call = m_options.manifest ? ProgramCall{ ProgramCall::What::Import, *m_options.manifest }
                                                : ProgramCall{ ProgramCall::What::Show, {} };
    callOpenProgram(m_profile.profile, call).then(this, [this](bool isTaken) { onHandedOver(isTaken); });
}

void Program::onHandedOver(bool isTaken)
{
    if (isTaken)
        return QCoreApplication::quit();
    m_start->tellFailure(Error{ ErrorCode::ProfileOpen, {} });
}

void Program::onCalled(const ProgramCall &call)
{
    if (call.what == ProgramCall::What::Import)
        m_options.manifest = call.path;
    QWidget *window = frontWindow();
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->raise();
    window->activateWindow();
    importWaiting();
}

// On a locked screen it waits until somebody signs in.
void Program::importWaiting()
{
    if (!m_window || m_window->isLocked())
        return;
    if (const auto manifest = std::exchange(m_options.manifest, std::nullopt))
        m_window->importFile(*manifest);
}

void Program::openDepot()
{
    m_start->tellOpening();
    const bool isFresh = m_options.depot == StartOptions::Depot::FreshPractice;
    auto opening = isPractice()
        ? openPracticeCore(isFresh ? PracticeStart::Fresh : PracticeStart::Continue, systemLanguage())
        : openCore(m_profile);
    opening.then(this, [this](const std::shared_ptr<OpenedCore> &opened) { onCoreOpened(std::move(*opened)); });
}

void Program::onCoreOpened(OpenedCore opened)
{
    m_profile.passphrase.reset();
    if (!opened)
        return onDepotNotOpened(opened.error());
    m_core = std::move(*opened);
    qCInfo(lcDesktop).noquote() << "started: Doorcode" << QCoreApplication::applicationVersion() << "with Qt"
                                << qVersion() << "on" << QSysInfo::prettyProductName();
    m_core->engineVersion().then(this, [](const Result<QString> &engine) {
        if (engine)
            qCInfo(lcDesktop).noquote() << "database:" << *engine;
    });
    connect(m_core.get(), &DoorcodeCore::databaseLost, this,
        [](const Error &error) { qCWarning(lcDesktop).noquote() << "database lost:" << word(error.code); });
    connect(m_core.get(), &DoorcodeCore::databaseFound, this, [] { qCInfo(lcDesktop) << "database found again"; });
    m_core->depot().then(this, [this](const Result<Depot> &depot) { onDepotRead(depot); });
}

void Program::onDepotNotOpened(const Error &error)
{
    if (error.code == ErrorCode::KeyStoreLocked || error.code == ErrorCode::KeyStoreWrongPassphrase)
        return m_start->askPassphrase(error);
    if (error.code == ErrorCode::NoDepot && !isPractice())
        return setUp();
    qCWarning(lcDesktop).noquote() << "not opened:" << word(error.code);
    m_start->tellFailure(error);
}

void Program::onDepotRead(const Result<Depot> &depot)
{
    if (!depot && depot.error().code == ErrorCode::NoDepot && !isPractice()) {
        m_core->startCheck().then(this, [this](const Result<void> &found) { onDepotMissing(found); });
        return;
    }
    if (!depot)
        return m_start->tellFailure(depot.error());
    m_depot = *depot;
    startWork();
    if (!isPractice())
        return askSignIn();
    m_core->signInToPractice().then(this, [this](const Result<Session> &session) {
        if (session)
            return onSignedIn(*session);
        m_start->tellFailure(session.error());
    });
}

// Keys and a database, but the depot itself was never written; unless the mark outside says that there was one.
void Program::onDepotMissing(const Result<void> &found)
{
    if (!found)
        return m_start->tellFailure(found.error());
    m_core.reset();
    (void)beginProfile(m_profile); // if that fails, setting up will, and says why
    setUp();
}

void Program::startWork()
{
    m_core->startDueWork();
    m_open->setSends();
    m_core->followChanges();
}

// The wizard goes before the next window is there, which would end the program.
void Program::setUp()
{
    QGuiApplication::setQuitOnLastWindowClosed(false);
    m_start->end();
    m_firstRun = std::make_unique<FirstRun>(m_profile);
    m_wizard = std::make_unique<FirstRunWizard>(*m_firstRun, m_appearance);
    connect(m_wizard.get(), &FirstRunWizard::practiceAsked, this, &Program::practise);
    connect(m_wizard.get(), &FirstRunWizard::begunDepotAsked, this, &Program::openBegunDepot);
    connect(m_wizard.get(), &QDialog::accepted, this, &Program::onSetUp, Qt::QueuedConnection);
    connect(m_wizard.get(), &QDialog::rejected, this, &QCoreApplication::quit, Qt::QueuedConnection);
    m_wizard->show();
}

void Program::onSetUp()
{
    m_core = m_firstRun->takeCore();
    m_depot = m_wizard->depot().depot;
    if (m_wizard->isImportWanted())
        m_options.manifest = m_options.manifest.value_or(QString()); // to be chosen
    startWork();
    onSignedIn(m_wizard->depot().session);
    m_wizard.reset();
    m_firstRun.reset();
    QGuiApplication::setQuitOnLastWindowClosed(true);
}

void Program::openBegunDepot()
{
    m_wizard.reset();
    m_firstRun.reset();
    QGuiApplication::setQuitOnLastWindowClosed(true);
    if (const auto finished = finishProfile(m_profile.profile); !finished)
        return m_start->tellFailure(finished.error());
    openDepot();
}

void Program::practise()
{
    m_wizard.reset();
    m_firstRun.reset();
    QGuiApplication::setQuitOnLastWindowClosed(true);
    m_open.reset();
    m_options.depot = StartOptions::Depot::Practice;
    m_profile.profile = practiceProfile();
    start();
}

QWidget *Program::frontWindow() const
{
    if (m_window)
        return &m_window->window();
    return m_wizard ? static_cast<QWidget *>(m_wizard.get()) : m_start.get();
}

void Program::askSignIn()
{
    m_start->askSignIn(*m_core, m_depot, m_preferences.value(lastUserKey(m_depot)).toString());
}

void Program::onSignedIn(const Session &session)
{
    m_preferences.setValue(lastUserKey(m_depot), session.name());
    m_window = std::make_unique<DeskWindow>(Desk{ *m_core, session, m_depot, m_preferences, m_appearance }, m_log);
    connect(m_window.get(), &DeskWindow::changeUserAsked, this, &Program::changeUser, Qt::QueuedConnection);
    connect(m_window.get(), &DeskWindow::unlocked, this, &Program::importWaiting, Qt::QueuedConnection);
    connect(m_window.get(), &DeskWindow::rightsChanged, this, &Program::onRightsChanged, Qt::QueuedConnection);
    connect(m_window.get(), &DeskWindow::frontWanted, this, [this] { onCalled({}); });
    m_start->end();
    importWaiting();
}

void Program::changeUser()
{
    askSignIn(); // before the last window goes, and the program with it
    m_window.reset();
}

void Program::onRightsChanged(const Session &session)
{
    m_start->show(); // before the last window goes
    m_window.reset();
    onSignedIn(session);
}
