// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/listsaver.h"

#include "core/common/result.h"
#include "ui/board/listexport.h"

#include <QFileDialog>
#include <QFuture>
#include <QSaveFile>
#include <QThreadPool>

namespace {

Result<void> write(const ShownList &list, const QString &path)
{
    QSaveFile file(path);
    const QByteArray csv = listAsCsv(list.lines());
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size() || !file.commit())
        return Error{ ErrorCode::File, path };
    return {};
}

} // namespace

ListSaver::ListSaver(QWidget *window)
    : QObject(window)
    , m_window(window)
{
}

void ListSaver::askAndSave(ShownList list, const QString &name)
{
    auto *dialog = new QFileDialog(m_window, tr("Export list"), name, tr("Comma-separated values (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, list = std::move(list)](const QString &path) { save(list, path); });
    dialog->open();
}

void ListSaver::save(ShownList list, const QString &path)
{
    QtFuture::makeReadyFuture()
        .then(QThreadPool::globalInstance(), [list = std::move(list), path] { return write(list, path); })
        .then(this, [this, path](const Result<void> &written) {
            if (written)
                Q_EMIT saved(path);
            else
                Q_EMIT failed(written.error());
        });
}
