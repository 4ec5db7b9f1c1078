// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/manifest/filemanifestreader.h"

#include "core/manifest/manifestlimits.h"
#include "core/manifest/manifestparser.h"

#include <QFile>
#include <QFileInfo>

FileManifestReader::FileManifestReader(const PhoneRules &phoneRules)
    : m_phoneRules(phoneRules)
{
}

Result<Manifest> FileManifestReader::read(
    const QString &path, const ReadOptions &options, const Progress &progress, const std::atomic<bool> &canceled) const
{
    // A pipe or a device has no size and may never end.
    const QFileInfo file(path);
    if (file.exists() && !file.isFile())
        return Error{ ErrorCode::File, QStringLiteral("%1: not a file").arg(path) };
    if (file.size() > ManifestLimits::bytes)
        return Error{ ErrorCode::ManifestTooLarge, QStringLiteral("more than 64 MiB") };
    QFile device(path);
    if (!device.open(QIODevice::ReadOnly))
        return Error{ ErrorCode::File, QStringLiteral("%1: %2").arg(path, device.errorString()) };

    ManifestParser parser(options, m_phoneRules);
    parser.setProgress(progress);
    parser.setCanceled(canceled);
    return parser.parse(device);
}
