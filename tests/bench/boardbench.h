// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/doorcodecore.h"
#include "tests/ui/memorypreferences.h"
#include "ui/actions.h"
#include "ui/board/boardfeed.h"
#include "ui/board/boardpanel.h"
#include "ui/style/appearance.h"

#include <QMainWindow>

#include <functional>
#include <memory>

/// The board of a depot in a window of its own, in the process that is measured.
class BoardBench {
public:
    /// Opens the core of @p profile and signs in; openingSeconds() says how long that took.
    BoardBench(QApplication &application, const QString &profile);

    /// Shows the day.
    void show();
    /// Calls @p painted once, when the table has been painted with at least @p rows rows.
    void whenPainted(int rows, std::function<void()> painted);
    /// Instead of the depot's rows.
    void setRows(const std::vector<BoardRow> &rows);

    double openingSeconds() const { return m_openingSeconds; }
    /// Milliseconds, medians: from a key in the filter, or a click on a head, to a painted table.
    double filterTime();
    double sortTime();
    double scrollTime();

private:
    double timeOf(const std::function<void()> &act) const;

    double m_openingSeconds = 0;
    std::unique_ptr<DoorcodeCore> m_core;
    Session m_session;
    QDate m_today;
    MemoryPreferences m_preferences;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<Actions> m_actions;
    std::unique_ptr<BoardFeed> m_feed;
    std::unique_ptr<QMainWindow> m_window;
    BoardPanel *m_panel = nullptr;
};
