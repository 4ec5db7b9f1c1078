// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/domain/manifest.h"
#include "core/manifest/columnmapping.h"
#include "core/manifest/csvdialect.h"
#include "core/manifest/csvreader.h"
#include "core/manifest/textsource.h"
#include "core/ports/manifestreader.h"
#include "core/ports/phonerules.h"

#include <QIODevice>

#include <atomic>
#include <optional>
#include <vector>

/// Reads one manifest from a device, in two passes over its bytes: the first finds the encoding, the second the rows.
/// Lines are read in blocks, each by two threads.
class ManifestParser {
public:
    ManifestParser(const ReadOptions &options, const PhoneRules &phoneRules);

    /// Told while the rows are read.
    void setProgress(ManifestReader::Progress progress);
    /// Looked at between blocks; must outlive parse().
    void setCanceled(const std::atomic<bool> &canceled);

    /// @p device is open, not sequential, and stands at its beginning.
    Result<Manifest> parse(QIODevice &device);

private:
    Result<FoundEncoding> findEncoding(QIODevice &device) const;
    Result<ColumnMapping> findHeader(CsvReader &reader) const;
    Result<void> readRows(CsvReader &reader, TextSource &source, Manifest &manifest);
    Result<std::vector<CsvRecord>> readBlock(CsvReader &reader, Manifest &manifest) const;
    bool isCanceled() const { return m_canceled && m_canceled->load(); }

    const ReadOptions &m_options;
    const PhoneRules &m_phoneRules;
    ManifestReader::Progress m_progress;
    const std::atomic<bool> *m_canceled = nullptr;
    qint64 m_size = 0;
};

/// A manifest from bytes: what tests and fuzzers need.
Result<Manifest> parseManifest(const QByteArray &bytes, const ReadOptions &options, const PhoneRules &phoneRules);
