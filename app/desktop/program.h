// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/desktoppreferences.h"
#include "app/desktop/startoptions.h"
#include "app/wiring/opencore.h"
#include "core/domain/depot.h"
#include "core/domain/session.h"
#include "core/runtime/doorcodecore.h"
#include "ui/signin/idlewatch.h"
#include "ui/style/appearance.h"

#include <QPointer>
#include <QWidget>

#include <memory>

class MainWindow;
class PracticeTrayWindow;
class QApplication;

/// The program from start to end: it opens the depot, asks who is there, shows the desk, and locks it.
class Program : public QObject {
    Q_OBJECT

public:
    Program(QApplication &application, const StartOptions &options);
    ~Program() override;

    void start();

private:
    void open();
    void onOpened(OpenedCore core);
    void onDepotRead(const Result<Depot> &depot);
    void askWhoIsThere();
    void showDesk(const Session &session);
    void connectWindow();
    void lock();
    void unlock(const Session &session);
    void changeUser();
    void showTray();
    void showFailure(const Error &error);
    void say(const QString &title, const QString &words);

    StartOptions m_options;
    DesktopPreferences m_preferences;
    Appearance m_appearance;
    std::unique_ptr<DoorcodeCore> m_core;
    Depot m_depot;
    Session m_session;
    IdleWatch m_idle;
    QPointer<QWidget> m_waiting; ///< "Opening…", or what went wrong
    QPointer<QWidget> m_signIn; ///< before the desk, or over it while it is locked
    QPointer<MainWindow> m_window;
    QPointer<PracticeTrayWindow> m_tray;
};
