// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/outsidemark.h"

#include "core/domain/checkpoint.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QSaveFile>

namespace {

constexpr int lockWait = 5000; // ms

QString markPath(const QString &profile) { return QDir(profile).filePath(QStringLiteral("mark")); }

std::optional<Checkpoint> checkpointOf(const QByteArray &note)
{
    const auto signedNote = SignedNote::parse(note);
    return signedNote ? Checkpoint::parse(signedNote->text) : std::nullopt;
}

} // namespace

std::optional<QByteArray> readOutsideMark(const QString &profile)
{
    QFile file(markPath(profile));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll();
}

Result<void> writeOutsideMark(const QString &profile, const QByteArray &note)
{
    QLockFile lock(QDir(profile).filePath(QStringLiteral("keys.lock")));
    if (!lock.tryLock(lockWait))
        return ErrorCode::DatabaseBusy;
    const auto former = checkpointOf(readOutsideMark(profile).value_or(QByteArray()));
    const auto next = checkpointOf(note);
    if (!next || (former && former->log == next->log && former->size > next->size))
        return {};
    QSaveFile file(markPath(profile));
    if (!file.open(QIODevice::WriteOnly) || file.write(note) != note.size() || !file.commit())
        return Error{ ErrorCode::File, file.fileName() };
    return {};
}
