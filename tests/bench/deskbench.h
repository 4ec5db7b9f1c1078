// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/benchdepot.h"
#include "tests/bench/heartbeat.h"
#include "tests/ui/memorypreferences.h"
#include "ui/desk.h"
#include "ui/mainwindow.h"
#include "ui/style/appearance.h"

#include <memory>

class QApplication;

/// The whole window over a depot of its own, busy with the long works of a day. Each answers how long the window's
/// thread was held at most, in milliseconds.
class DeskBench {
public:
    DeskBench(QApplication &application, const QString &folder);

    /// The file is read, imported, and on the board.
    Heartbeat::Gaps import(int rows);
    Heartbeat::Gaps issue();
    Heartbeat::Gaps send();
    Heartbeat::Gaps checkLog();
    /// With all rows selected.
    Heartbeat::Gaps readAnew();

private:
    bool isDialogOpen(const char *name) const;
    /// Whether the button is there and can be pressed; then it is.
    bool press(const char *dialog, const char *button) const;

    QString m_folder;
    BenchDepot m_depot;
    MemoryPreferences m_preferences;
    Appearance m_appearance;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
};
