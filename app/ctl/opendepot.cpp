// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/opendepot.h"

#include "app/ctl/terminallocale.h"
#include "app/ctl/terminaltext.h"
#include "app/wiring/practicedepot.h"
#include "core/common/errortext.h"

#include <QCoreApplication>
#include <QFile>

namespace {

struct OpenDepotText {
    Q_DECLARE_TR_FUNCTIONS(OpenDepotText)
};

constexpr qint64 longestSecret = 4096;

Result<QByteArray> firstLine(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ ErrorCode::File, path };
    QByteArray line = file.readLine(longestSecret);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return line;
}

QString namedProfile(const CommandLine &line) { return line.value("profile").value_or(defaultProfile()); }

} // namespace

QString profileOf(const CommandLine &line) { return line.has("practice") ? practiceProfile() : namedProfile(line); }

Result<QByteArray> secretOf(const CommandLine &line, const char *option)
{
    const auto path = line.required(option);
    if (!path)
        return path.error();
    return firstLine(*path);
}

Result<QString> recoveryCodeOf(const CommandLine &line)
{
    const auto secret = secretOf(line, "recovery-code-file");
    if (!secret)
        return secret.error();
    return QString::fromUtf8(*secret);
}

Result<QString> givenPassword(const CommandLine &line)
{
    if (line.has("password-file")) {
        const auto secret = secretOf(line, "password-file");
        if (!secret)
            return secret.error();
        return QString::fromUtf8(*secret);
    }
    if (qEnvironmentVariableIsSet("DOORCODE_PASSWORD"))
        return qEnvironmentVariable("DOORCODE_PASSWORD");
    return Error{ ErrorCode::Usage, OpenDepotText::tr("--password-file or DOORCODE_PASSWORD is needed") };
}

Result<ProfileSettings> profileSettings(const CommandLine &line)
{
    ProfileSettings settings;
    settings.profile = namedProfile(line);
    if (line.has("passphrase-file")) {
        const auto secret = secretOf(line, "passphrase-file");
        if (!secret)
            return secret.error();
        settings.passphrase = *secret;
    } else if (qEnvironmentVariableIsSet("DOORCODE_PASSPHRASE")) {
        settings.passphrase = qgetenv("DOORCODE_PASSPHRASE");
    }
    return settings;
}

Result<std::unique_ptr<DoorcodeCore>> openCore(const CommandLine &line)
{
    if (line.has("fresh") && !line.has("practice"))
        return Error{ ErrorCode::Usage, OpenDepotText::tr("--fresh goes with --practice") };
    if (line.has("practice") && line.has("profile"))
        return Error{ ErrorCode::Usage, OpenDepotText::tr("--practice has a profile of its own") };
    if (line.has("practice"))
        return makePracticeCore(
            line.has("fresh") ? PracticeStart::Fresh : PracticeStart::Continue, terminalLanguageCode());
    const auto settings = profileSettings(line);
    if (!settings)
        return settings.error();
    return makeCore(*settings);
}

Result<OpenDepot> openDepot(const CommandLine &line)
{
    const bool isPractice = line.has("practice") && !line.has("user");
    const auto user = isPractice ? Result<QString>(QString()) : line.required("user");
    if (!user)
        return user.error();
    auto password = isPractice ? Result<QString>(QString()) : givenPassword(line);
    if (!password)
        return password.error();
    auto core = openCore(line);
    if (!core)
        return core.error();
    if (const auto checked = answered((*core)->startCheck()); !checked)
        complain(QStringLiteral("doorcodectl: ") + errorText(checked.error())); // core refuses the acts it stops
    auto session = answered(isPractice ? (*core)->signInToPractice() : (*core)->signIn(*user, std::move(*password)));
    if (!session)
        return session.error();
    return OpenDepot{ profileOf(line), std::move(*core), std::move(*session) };
}
