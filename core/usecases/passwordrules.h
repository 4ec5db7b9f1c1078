// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/domain/session.h"

#include <QSet>
#include <QString>

/// Says which passwords somebody may choose (product.md §4).
class PasswordRules {
public:
    /// @p common are passwords too many people use, in lower case.
    explicit PasswordRules(QSet<QString> common);

    /// One password a line, UTF-8; "#" starts a comment line.
    static PasswordRules fromList(const QByteArray &list);

    /// PasswordTooShort (detail: how many characters are needed), PasswordTooCommon, or OutOfRange when it is longer
    /// than 128 characters.
    Result<void> check(const QString &password, const Roles &roles) const;
    /// Of a new key file, which nothing else protects: as an administrator's password. PassphraseTooShort (detail: how
    /// many characters are needed), PassphraseTooCommon, OutOfRange.
    Result<void> checkPassphrase(const QByteArray &passphrase) const;

private:
    QSet<QString> m_common;
};
