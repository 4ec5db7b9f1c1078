// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/domain/manifest.h"

#include <QString>
#include <QStringList>

#include <atomic>
#include <functional>
#include <optional>

/// How a manifest is to be read.
struct ReadOptions {
    QString country; ///< the depot's, ISO 3166 alpha-2: how numbers without "+" are read
    QStringList countries; ///< those a text may go to
    std::optional<DateOrder> dateOrder; ///< asked for when the file leaves it open
};

/// Reads a manifest file into rows. Blocks, so it is called off the core thread; safe from any thread.
/// Bounds: 64 MiB, 200,000 rows, 200 columns, 4 KiB a cell. NotAManifest or ManifestTooLarge name line and column in
/// the detail; DateOrderOpen gives an example; Canceled once @p canceled is true.
class ManifestReader {
public:
    virtual ~ManifestReader() = default;

    using Progress = std::function<void(qint64 bytesRead, qint64 bytesTotal)>;

    virtual Result<Manifest> read(const QString &path, const ReadOptions &options, const Progress &progress,
        const std::atomic<bool> &canceled) const
        = 0;
};
