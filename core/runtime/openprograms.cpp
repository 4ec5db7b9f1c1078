// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/openprograms.h"

#include "core/common/logcategories.h"

#include <QDir>

namespace {

const QString prefix = QStringLiteral("open-");
const QString suffix = QStringLiteral(".lock");

} // namespace

OpenPrograms::OpenPrograms(const QString &profile, const QString &boot)
    : m_profile(profile)
    , m_own(QDir(profile).filePath(prefix + boot + suffix))
{
    if (!m_own.tryLock(0))
        qCWarning(lcRuntime) << "the profile cannot be written: an end without warning would not be noticed";
}

bool OpenPrograms::takeKilled()
{
    bool isAny = false;
    const QDir folder(m_profile);
    const QStringList names = folder.entryList({ prefix + QLatin1Char('*') + suffix }, QDir::Files);
    for (const QString &name : names) {
        if (folder.filePath(name) == m_own.fileName())
            continue;
        ProgramLock other(folder.filePath(name));
        isAny = other.tryLock(0) || isAny; // of a running program it can't be had
    }
    return isAny;
}
