// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/newdepotrules.h"

#include "app/wiring/openparts.h"
#include "core/storage/localdisk.h"
#include "core/usecases/createdepot.h"
#include "core/usecases/passwordrules.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>

namespace {

const PasswordRules &passwordRules()
{
    static const PasswordRules rules = PasswordRules::fromList(commonPasswords());
    return rules;
}

QString nearestExisting(QString folder)
{
    while (!QFileInfo::exists(folder) && !QDir(folder).isRoot())
        folder = QFileInfo(folder).path();
    return folder;
}

} // namespace

Result<void> checkNewDepot(const NewDepot &depot) { return CreateDepot::checkDepot(depot); }

Result<void> checkFirstUser(const NewDepot &depot) { return CreateDepot::checkFirstUser(depot, passwordRules()); }

Result<void> checkNewPassphrase(const QByteArray &passphrase) { return passwordRules().checkPassphrase(passphrase); }

Result<void> checkFolder(const QString &profile)
{
    QTemporaryFile file(QDir(nearestExisting(QDir::cleanPath(profile))).filePath(QStringLiteral("doorcode-XXXXXX")));
    const bool isWritten = file.open() && file.write("doorcode") > 0 && file.flush();
    return isWritten ? Result<void>() : Result<void>(Error{ ErrorCode::File, profile });
}

Result<void> checkLocalDisk(const QString &profile)
{
    const QByteArray fileSystem = fileSystemOf(profile);
    if (isNetworkFileSystem(fileSystem))
        return Error{ ErrorCode::DatabaseOnNetwork, QString::fromUtf8(fileSystem) };
    return {};
}
