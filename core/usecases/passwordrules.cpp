// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/passwordrules.h"

#include <utility>

namespace {

constexpr qsizetype shortest = 12;
constexpr qsizetype shortestOfAdministrator = 15;
constexpr qsizetype longest = 128;

} // namespace

PasswordRules::PasswordRules(QSet<QString> common)
    : m_common(std::move(common))
{
}

PasswordRules PasswordRules::fromList(const QByteArray &list)
{
    QSet<QString> common;
    for (const QString &line : QString::fromUtf8(list).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const QString password = line.trimmed().toLower();
        if (!password.isEmpty() && !password.startsWith(QLatin1Char('#')))
            common.insert(password);
    }
    return PasswordRules(std::move(common));
}

Result<void> PasswordRules::check(const QString &password, const Roles &roles) const
{
    const qsizetype length = password.toUcs4().size();
    const qsizetype needed = roles.has(Role::Administrator) ? shortestOfAdministrator : shortest;
    if (length < needed)
        return Error{ ErrorCode::PasswordTooShort, QString::number(needed) };
    if (length > longest)
        return Error{ ErrorCode::OutOfRange, QStringLiteral("%1-%2").arg(needed).arg(longest) };
    if (m_common.contains(password.toLower()))
        return ErrorCode::PasswordTooCommon;
    return {};
}

Result<void> PasswordRules::checkPassphrase(const QByteArray &passphrase) const
{
    const auto good = check(QString::fromUtf8(passphrase), { Role::Administrator });
    if (good)
        return good;
    if (good.error().code == ErrorCode::PasswordTooShort)
        return Error{ ErrorCode::PassphraseTooShort, good.error().detail };
    if (good.error().code == ErrorCode::PasswordTooCommon)
        return ErrorCode::PassphraseTooCommon;
    return good;
}
