// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/markhome.h"

#include <QString>

/// The mark of a depot whose keys lie in a file: <profile>/mark. Who can set back the whole folder sets it back, too.
class FileMark : public MarkHome {
public:
    explicit FileMark(const QString &profile);

    Result<std::optional<QByteArray>> read() override;
    Result<void> write(const QByteArray &mark) override;

private:
    QString m_path;
};
