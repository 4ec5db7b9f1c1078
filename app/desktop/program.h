// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/desktoppreferences.h"
#include "app/desktop/startoptions.h"
#include "app/wiring/opencore.h"
#include "app/wiring/openprogram.h"
#include "app/wiring/programlog.h"
#include "ui/style/appearance.h"

#include <QObject>

#include <memory>
#include <optional>

class DeskWindow;
class FirstRun;
class FirstRunWizard;
class QApplication;
class StartWindow;

/// The window program from its start to its end: opens the depot, lets somebody sign in, and gives them the window.
/// The core outlives whoever signs in, so due work goes on while nobody does.
class Program : public QObject {
    Q_OBJECT

public:
    Program(QApplication &application, StartOptions options);
    ~Program() override;

    void start();

private:
    bool isPractice() const { return m_options.depot != StartOptions::Depot::Profile; }
    void openDepot();
    void handOver();
    void onHandedOver(bool isTaken);
    void onCalled(const ProgramCall &call);
    void importWaiting();
    void onCoreOpened(OpenedCore opened);
    void onDepotRead(const Result<Depot> &depot);
    void onDepotMissing(const Result<void> &found);
    void onDepotNotOpened(const Error &error);
    void startWork();
    void setUp();
    void onSetUp();
    void openBegunDepot();
    void practise();
    QWidget *frontWindow() const;
    void askSignIn();
    void onSignedIn(const Session &session);
    void onRightsChanged(const Session &session);
    void changeUser();

    StartOptions m_options;
    ProgramLog m_log;
    DesktopPreferences m_preferences;
    Appearance m_appearance;
    ProfileSettings m_profile;
    std::unique_ptr<OpenProgram> m_open; ///< once this is the profile's one window
    std::unique_ptr<DoorcodeCore> m_core;
    Depot m_depot; ///< once the core is open
    std::unique_ptr<StartWindow> m_start;
    std::unique_ptr<FirstRun> m_firstRun;
    std::unique_ptr<FirstRunWizard> m_wizard; ///< of the first run; goes before it
    std::unique_ptr<DeskWindow> m_window; ///< of whoever is signed in
};
