// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/filemark.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

FileMark::FileMark(const QString &profile)
    : m_path(QDir(profile).filePath(QStringLiteral("mark")))
{
}

Result<std::optional<QByteArray>> FileMark::read()
{
    QFile file(m_path);
    if (!file.exists())
        return std::optional<QByteArray>{};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ ErrorCode::File, m_path };
    return std::optional(file.readAll());
}

Result<void> FileMark::write(const QByteArray &mark)
{
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(mark) != mark.size() || !file.commit())
        return Error{ ErrorCode::File, m_path };
    return {};
}
