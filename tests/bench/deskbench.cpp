// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/deskbench.h"

#include "ui/actions.h"
#include "ui/board/boardfeed.h"
#include "ui/board/boardtable.h"

#include <QAction>
#include <QDialog>
#include <QDir>
#include <QPushButton>

DeskBench::DeskBench(QApplication &application, const QString &folder)
    : m_folder(folder)
    , m_depot(BenchDepot::make(QDir(folder).filePath(QStringLiteral("ui-desk")), QStringLiteral("tray")))
    , m_appearance(application)
    , m_desk(std::make_unique<Desk>(
          Desk{ *m_depot.core, m_depot.session, need(m_depot.core->depot().result()), m_preferences, m_appearance }))
{
    m_depot.core->followChanges();
    m_window = std::make_unique<MainWindow>(*m_desk);
    m_window->show();
}

bool DeskBench::isDialogOpen(const char *name) const
{
    return m_window->findChild<QDialog *>(QString::fromLatin1(name)) != nullptr;
}

bool DeskBench::press(const char *dialog, const char *button) const
{
    const auto *opened = m_window->findChild<QDialog *>(QString::fromLatin1(dialog));
    auto *pressed = opened ? opened->findChild<QPushButton *>(QString::fromLatin1(button)) : nullptr;
    if (!pressed || !pressed->isVisible() || !pressed->isEnabled())
        return false;
    pressed->click();
    return true;
}

Heartbeat::Gaps DeskBench::import(int rows)
{
    const QString manifest = QDir(m_folder).filePath(QStringLiteral("desk.csv"));
    writeManifest(manifest, rows);
    bool isBegun = false;
    return Heartbeat::longestGaps([&] { m_window->importFile(manifest); },
        [&] {
            isBegun = isBegun || press("importDialog", "importButton");
            const auto *table = m_window->findChild<BoardTable *>();
            return isBegun && table->model()->rowCount() >= rows;
        });
}

Heartbeat::Gaps DeskBench::issue()
{
    for (QDialog *dialog : m_window->findChildren<QDialog *>())
        dialog->reject();
    bool isBegun = false;
    return Heartbeat::longestGaps([this] { m_window->actions().issueDay->trigger(); },
        [&] {
            isBegun = isBegun || press("issueDialog", "actButton");
            return isBegun && !isDialogOpen("issueDialog");
        });
}

Heartbeat::Gaps DeskBench::send()
{
    QFuture<Result<SendSummary>> sending;
    return Heartbeat::longestGaps(
        [&] { sending = m_depot.core->send(m_depot.session, DoorcodeCore::Send::UntilEmpty); },
        [&] { return sending.isStarted() && sending.isFinished(); });
}

Heartbeat::Gaps DeskBench::checkLog()
{
    m_window->actions().checkLog->trigger();
    return Heartbeat::longestGaps([] {}, [this] { return m_window->actions().checkLog->isEnabled(); });
}

Heartbeat::Gaps DeskBench::readAnew()
{
    auto *table = m_window->findChild<BoardTable *>();
    const auto *model = qobject_cast<BoardFilterModel *>(table->model());
    const auto *feed = m_window->findChild<BoardFeed *>();
    table->selectAll();
    return Heartbeat::longestGaps(
        [this] { m_window->actions().reload->trigger(); }, [&] { return !feed->isLoading() && !model->isArranging(); });
}
