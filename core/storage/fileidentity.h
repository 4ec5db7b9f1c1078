// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// Which file it is that a name stands for, however the name changes.
struct FileIdentity {
    quint64 volume = 0;
    quint64 number = 0;

    bool operator==(const FileIdentity &) const = default;
};

/// Nothing when there is no file, and on Windows, where one that is open cannot be moved.
std::optional<FileIdentity> identityOf(const QString &path);
