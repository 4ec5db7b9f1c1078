// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk.h"

#include <QObject>

#include <memory>

class MainWindow;
class PracticeTrayWindow;
class ProgramLog;
class QSystemTrayIcon;
class QWidget;
class ScreenLock;

/// What one signed-in person has on the screen: the window with its lock, the practice tray, and what Help shows of the
/// program. It goes when they do; the core stays.
class DeskWindow : public QObject {
    Q_OBJECT

public:
    DeskWindow(const Desk &desk, const ProgramLog &log);
    ~DeskWindow() override;

    QWidget &window() const;
    bool isLocked() const;
    void importFile(const QString &path);

Q_SIGNALS:
    void changeUserAsked();
    /// By the same person, with the same rights.
    void unlocked();
    /// Unlocked, but an administrator gave them other rights meanwhile: the window is made for those they had.
    void rightsChanged(const Session &session);
    /// Somebody clicked what the system told them.
    void frontWanted();

private:
    void connectWindow();
    void onUnlocked(const Session &session);
    void showTray(const QString &reference);
    void openLogFolder();
    void showDiagnostics();
    void tellOutage(const QString &sentence, const QString &detail);

    Desk m_desk;
    const ProgramLog &m_log;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<PracticeTrayWindow> m_tray;
    std::unique_ptr<QSystemTrayIcon> m_outageIcon; ///< where a message comes from; once there was one
    std::unique_ptr<ScreenLock> m_lock; ///< of the window; goes before it
};
