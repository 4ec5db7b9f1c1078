// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/checkrecord.h"

#include "core/common/logcategories.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace {

QString pathIn(const QString &profile) { return QDir(profile).filePath(QStringLiteral("checked")); }

} // namespace

CheckRecord CheckRecord::read(const QString &profile)
{
    CheckRecord record;
    QFile file(pathIn(profile));
    if (!file.open(QIODevice::ReadOnly))
        return record;
    record.quick = QDate::fromString(QString::fromLatin1(file.readLine(64).trimmed()), Qt::ISODate);
    bool isNumber = false;
    const qint64 whole = file.readLine(64).trimmed().toLongLong(&isNumber);
    if (isNumber)
        record.whole = fromMilliseconds(whole);
    return record;
}

void CheckRecord::write(const QString &profile) const
{
    QByteArray text = quick.toString(Qt::ISODate).toLatin1() + '\n';
    if (whole)
        text += QByteArray::number(toMilliseconds(*whole)) + '\n';
    QSaveFile file(pathIn(profile));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        qCWarning(lcRuntime) << "it cannot be written down that the depot was checked";
}
