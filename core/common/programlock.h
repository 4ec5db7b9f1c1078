// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>

/// A lock file that ends with its program. What the file says is not enough for that: a program killed while it made
/// one left it empty, and the number of a dead one may be another program's by now. So once the file is a second old,
/// it is taken unless the system itself still has it locked for somebody, however long that one holds it.
class ProgramLock : public QLockFile {
public:
    explicit ProgramLock(const QString &path)
        : QLockFile(path)
    {
        setStaleLockTime(1000);
    }
};
