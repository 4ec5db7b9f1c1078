// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/manifestreader.h"
#include "core/ports/phonerules.h"

/// Reads a CSV manifest from a file. Asks for its size before it reads a byte.
class FileManifestReader : public ManifestReader {
public:
    explicit FileManifestReader(const PhoneRules &phoneRules);

    Result<Manifest> read(const QString &path, const ReadOptions &options, const Progress &progress,
        const std::atomic<bool> &canceled) const override;

private:
    const PhoneRules &m_phoneRules;
};
