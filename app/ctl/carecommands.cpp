// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/callarguments.h"
#include "app/ctl/command.h"
#include "app/ctl/jsonwriter.h"
#include "app/ctl/opendepot.h"
#include "app/ctl/terminaltext.h"
#include "app/ctl/wordtext.h"
#include "app/wiring/restoreprofile.h"
#include "core/common/errortext.h"
#include "ui/print/recoverysheet.h"

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
    return Reply{ { { QStringLiteral("recovery_code"), *code } }, RecoverySheet(depot->name, *code).text() };
}

/// The recovery code, or else an administrator of the backup, says that it may be put back.
Result<RestoreAuthority> authorityOf(const CommandLine &line)
{
    RestoreAuthority authority;
    if (line.has("recovery-code-file")) {
        const auto code = recoveryCodeOf(line);
        if (!code)
            return code.error();
        authority.recoveryCode = *code;
        return authority;
    }
    const auto user = line.required("user");
    if (!user)
        return user.error();
    auto password = givenPassword(line);
    if (!password)
        return password.error();
    authority.administrator = *user;
    authority.password = std::move(*password);
    return authority;
}

Result<Reply> restore(const Call &call)
{
    const auto authority = authorityOf(call.line);
    if (!authority)
        return authority.error();
    const auto settings = profileSettings(call.line);
    if (!settings)
        return settings.error();
    const QString path = QFileInfo(call.line.arguments[0]).absoluteFilePath();
    if (const auto restored = restoreDepot(*settings, path, *authority); !restored)
        return restored.error();
    return done(CareCommands::tr("The backup is put back. Every code that was out is void; issue new ones."));
}

Result<Reply> keyImport(const Call &call)
{
    const auto code = recoveryCodeOf(call.line);
    if (!code)
        return code.error();
    const auto settings = profileSettings(call.line);
    if (!settings)
        return settings.error();
    if (const auto imported = importKey(*settings, *code); !imported)
        return imported.error();
    return done(CareCommands::tr("The keys are back. Every code that was out is void; issue new ones."));
}

/// What doctor looked at, one line each.
class Findings {
public:
    void add(const Finding &finding, const QString &message)
    {
        m_items.append(QJsonObject{ { QStringLiteral("check"), finding.word }, { QStringLiteral("ok"), finding.isOk },
            { QStringLiteral("message"), message } });
        m_rows.push_back(
            { finding.isOk ? CareCommands::tr("good") : CareCommands::tr("BAD"), checkText(finding.word), message });
        m_areAllGood = m_areAllGood && finding.isOk;
    }

    Reply reply() const { return Reply{ itemsJson(m_items), table(m_rows), m_areAllGood ? 0 : failedStatus }; }

private:
    QJsonArray m_items;
    std::vector<QStringList> m_rows;
    bool m_areAllGood = true;
};

/// What to do about a bad finding: its cure, or the sentence for the error it names by its word.
QString cureOf(const Finding &finding)
{
    const QString errorWord = finding.detail.section(QLatin1Char(':'), 0, 0);
    for (int code = 0; code <= int(ErrorCode::Internal); ++code) {
        if (word(ErrorCode(code)) == errorWord)
            return errorText({ ErrorCode(code), finding.detail.section(QLatin1Char(':'), 1).trimmed() });
    }
    if (finding.word == QLatin1String("channels"))
        return CareCommands::tr("No channel is set up; add one: doorcodectl channel add");
    if (finding.word == QLatin1String("messages"))
        return CareCommands::tr("Messages wait for a decision: doorcodectl outbox --state unknown");
    if (finding.word == QLatin1String("keys"))
        return CareCommands::tr("There is no recovery sheet; make one: doorcodectl key export");
    return finding.detail;
}

/// What a good finding counted.
QString countsOf(const Finding &finding)
{
    const std::vector<int> &counts = finding.counts;
    if (finding.word == QLatin1String("keys") && counts.size() == 1)
        return CareCommands::tr("newest key of the day: %1").arg(counts[0]);
    if (finding.word == QLatin1String("messages") && counts.size() == 2)
        return CareCommands::tr("waiting for a decision: %1, being sent: %2").arg(counts[0]).arg(counts[1]);
    if (finding.word == QLatin1String("channels") && counts.size() == 1)
        return CareCommands::tr("%n set up", nullptr, counts[0]);
    return finding.detail;
}

Result<Reply> doctor(const Call &call)
{
    const auto core = openCore(call.line);
    if (!core && kind(core.error().code) == ErrorKind::Usage)
        return core.error();
    Findings findings;
    findings.add({ QStringLiteral("profile"), bool(core), {}, {} }, core ? QString() : errorText(core.error()));
    if (!core)
        return findings.reply();
    const auto found = answered((*core)->checkDepot());
    if (!found)
        return found.error();
    for (const Finding &finding : *found)
        findings.add(finding, finding.isOk ? countsOf(finding) : cureOf(finding));
    return findings.reply();
}

} // namespace

std::vector<Command> careCommands()
{
    const auto text = [](const char *literal) { return QLatin1String(literal); };
    return {
        { text("backup"), text("FILE"), 1, 1, backUp },
        { text("restore"), text("FILE [--recovery-code-file FILE]"), 1, 1, restore, Command::Needs::Nothing },
        { text("key export"), text(""), 0, 0, keyExport },
        { text("key import"), text("--recovery-code-file FILE"), 0, 0, keyImport, Command::Needs::Nothing },
        { text("doctor"), text(""), 0, 0, doctor, Command::Needs::Nothing },
    };
}
