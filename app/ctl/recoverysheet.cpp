// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/recoverysheet.h"

#include "app/ctl/terminaltext.h"

#include <QCoreApplication>

namespace {

struct RecoverySheet {
    Q_DECLARE_TR_FUNCTIONS(RecoverySheet)
};

} // namespace

QString recoverySheet(const QString &depot, const QString &recoveryCode)
{
    return QStringList{
        RecoverySheet::tr("Recovery sheet of the depot %1").arg(plain(depot)),
        QString(),
        QStringLiteral("    ") + recoveryCode,
        QString(),
        RecoverySheet::tr("Print this and keep it apart from the computer. With the database or a backup it restores "
                          "the keys; without the keys no code that is out can be verified. It is shown this once."),
    }
        .join(QLatin1Char('\n'));
}
