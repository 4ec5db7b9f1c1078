// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/callarguments.h"
#include "app/ctl/command.h"
#include "app/ctl/jsonwriter.h"
#include "app/ctl/opendepot.h"
#include "app/ctl/recoverysheet.h"
#include "app/ctl/terminaltext.h"
#include "core/common/errortext.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace {

struct CareCommands {
    Q_DECLARE_TR_FUNCTIONS(CareCommands)
};

constexpr int failedStatus = 3;

Result<Reply> backUp(const Call &call)
{
    const QString path = QFileInfo(call.line.arguments[0]).absoluteFilePath();
    if (auto made = answered(call.core->backUp(call.session, path)); !made)
        return made.error();
    Reply reply;
    reply.json = { { QStringLiteral("backup"), path } };
    reply.text = CareCommands::tr("The backup is %1.").arg(plain(path));
    return reply;
}

Result<Reply> keyExport(const Call &call)
{
    const auto depot = answered(call.core->depot());
    if (!depot)
        return depot.error();
    const auto code = answered(call.core->exportKey(call.session));
    if (!code)
        return code.error();
    return Reply{ { { QStringLiteral("recovery_code"), *code } }, recoverySheet(depot->name, *code) };
}

/// What doctor looked at, one line each.
class Findings {
public:
    void add(const QString &check, const QString &title, const Result<QString> &found)
    {
        const QString message = found ? *found : errorText(found.error());
        m_items.append(QJsonObject{ { QStringLiteral("check"), check }, { QStringLiteral("ok"), bool(found) },
            { QStringLiteral("message"), message } });
        m_rows.push_back({ found ? CareCommands::tr("good") : CareCommands::tr("BAD"), title, message });
        m_areAllGood = m_areAllGood && found;
    }

    Reply reply() const { return Reply{ itemsJson(m_items), table(m_rows), m_areAllGood ? 0 : failedStatus }; }

private:
    QJsonArray m_items;
    std::vector<QStringList> m_rows;
    bool m_areAllGood = true;
};

void examine(DoorcodeCore &core, Findings &findings)
{
    const auto integrity = answered(core.checkIntegrity());
    findings.add(QStringLiteral("database"), CareCommands::tr("database"),
        integrity ? Result<QString>(CareCommands::tr("undamaged")) : integrity.error());
    findings.add(QStringLiteral("engine"), CareCommands::tr("database engine"), answered(core.engineVersion()));
    const auto now = answered(core.now());
    findings.add(QStringLiteral("clock"), CareCommands::tr("clock"), now ? Result<QString>(toIso(*now)) : now.error());
    const auto depot = answered(core.depot());
    findings.add(
        QStringLiteral("depot"), CareCommands::tr("depot"), depot ? Result<QString>(depot->name) : depot.error());
}

Result<Reply> doctor(const Call &call)
{
    Findings findings;
    const auto core = openCore(call.line);
    if (!core && kind(core.error().code) == ErrorKind::Usage)
        return core.error();
    findings.add(QStringLiteral("profile"), CareCommands::tr("profile and key store"),
        core ? Result<QString>(CareCommands::tr("open")) : core.error());
    if (core)
        examine(**core, findings);
    return findings.reply();
}

} // namespace

std::vector<Command> careCommands()
{
    const auto text = [](const char *literal) { return QLatin1String(literal); };
    return {
        { text("backup"), text("FILE"), 1, 1, backUp },
        { text("key export"), text(""), 0, 0, keyExport },
        { text("doctor"), text(""), 0, 0, doctor, Command::Needs::Nothing },
    };
}
