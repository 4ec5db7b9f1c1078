// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/deskwindow.h"

#include "app/wiring/programlog.h"
#include "ui/help/diagnosticsdialog.h"
#include "ui/mainwindow.h"
#include "ui/practice/practicetraywindow.h"
#include "ui/signin/screenlock.h"

#include <QDesktopServices>
#include <QDir>
#include <QGuiApplication>
#include <QSystemTrayIcon>
#include <QUrl>

DeskWindow::DeskWindow(const Desk &desk, const ProgramLog &log)
    : m_desk(desk)
    , m_log(log)
    , m_window(std::make_unique<MainWindow>(m_desk))
    , m_lock(std::make_unique<ScreenLock>(m_desk, *m_window))
{
    connectWindow();
    if (m_desk.depot.kind == Depot::Kind::Real)
        m_lock->watchByPolicy();
    m_window->show();
}

DeskWindow::~DeskWindow() = default;

void DeskWindow::connectWindow()
{
    connect(m_window.get(), &MainWindow::changeUserWanted, this, &DeskWindow::changeUserAsked);
    connect(m_window.get(), &MainWindow::practiceTrayWanted, this, &DeskWindow::showTray);
    connect(m_window.get(), &MainWindow::logFolderWanted, this, &DeskWindow::openLogFolder);
    connect(m_window.get(), &MainWindow::diagnosticsWanted, this, &DeskWindow::showDiagnostics);
    connect(m_window.get(), &MainWindow::outageUnseen, this, &DeskWindow::tellOutage);
    connect(m_window.get(), &MainWindow::lockWanted, m_lock.get(), &ScreenLock::lock);
    connect(m_lock.get(), &ScreenLock::unlocked, this, &DeskWindow::onUnlocked);
    connect(m_lock.get(), &ScreenLock::changeUserAsked, this, &DeskWindow::changeUserAsked);
}

QWidget &DeskWindow::window() const { return *m_window; }

bool DeskWindow::isLocked() const { return m_lock->isLocked(); }

void DeskWindow::importFile(const QString &path) { m_window->importFile(path); }

void DeskWindow::onUnlocked(const Session &session)
{
    if (session.roles() == m_desk.session.roles())
        Q_EMIT unlocked();
    else
        Q_EMIT rightsChanged(session);
}

void DeskWindow::showTray(const QString &reference)
{
    if (!m_tray)
        m_tray = std::make_unique<PracticeTrayWindow>(m_desk, nullptr);
    m_tray->turnTo(reference);
    m_tray->QWidget::show();
    m_tray->raise();
    m_tray->activateWindow();
}

void DeskWindow::openLogFolder()
{
    QDir().mkpath(m_log.folder());
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(m_log.folder())))
        m_window->say(tr("The log lies in %1.").arg(QDir::toNativeSeparators(m_log.folder())));
}

void DeskWindow::showDiagnostics()
{
    constexpr int lines = 100;
    (new DiagnosticsDialog(m_desk, m_log.lastLines(lines), m_window.get()))->open();
}

void DeskWindow::tellOutage(const QString &sentence, const QString &detail)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    if (!m_outageIcon) {
        m_outageIcon = std::make_unique<QSystemTrayIcon>(QGuiApplication::windowIcon());
        connect(m_outageIcon.get(), &QSystemTrayIcon::messageClicked, this, &DeskWindow::frontWanted);
        connect(m_outageIcon.get(), &QSystemTrayIcon::activated, this, &DeskWindow::frontWanted);
        m_outageIcon->setToolTip(m_window->windowTitle());
    }
    m_outageIcon->show(); // without it a message has nowhere to come from
    m_outageIcon->showMessage(sentence, detail, QSystemTrayIcon::Warning);
}
