// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/channelwords.h"

#include <QCoreApplication>

namespace {

struct ChannelWords {
    Q_DECLARE_TR_FUNCTIONS(ChannelWords)
};

using End = TestSteps::Step::End;

struct StepWords {
    QString passed;
    QString failed;
};

StepWords wordsOf(const QString &step)
{
    if (step == QLatin1String("connect"))
        return { ChannelWords::tr("The server is reached."), ChannelWords::tr("The server is not reached.") };
    if (step == QLatin1String("greeting"))
        return { ChannelWords::tr("It answers as a mail server."),
            ChannelWords::tr("It does not answer as a mail server.") };
    if (step == QLatin1String("tls"))
        return { ChannelWords::tr("The connection is encrypted, the certificate is right."),
            ChannelWords::tr("The connection could not be encrypted.") };
    if (step == QLatin1String("sign_in"))
        return { ChannelWords::tr("User and password are accepted."), ChannelWords::tr("The sign-in failed.") };
    if (step == QLatin1String("probe"))
        return { ChannelWords::tr("The server is ready for messages."),
            ChannelWords::tr("The server is not ready for messages.") };
    return { ChannelWords::tr("The test message is taken."), ChannelWords::tr("The test message is not taken.") };
}

QString adviceFor(const QString &word)
{
    if (word == QLatin1String("connect"))
        return ChannelWords::tr("Check the server's name and port, and that this computer is online.");
    if (word == QLatin1String("certificate"))
        return ChannelWords::tr("The server's certificate is not trusted, or names another server. Check the name; "
                                "where the depot has its own authority, choose its file.");
    if (word == QLatin1String("tls"))
        return ChannelWords::tr("Choose the other encryption, or the port that belongs to this one: usually 465 for "
                                "“from the start”, 587 for “STARTTLS”.");
    if (word == QLatin1String("sign_in"))
        return ChannelWords::tr("Check user and password. Some providers want a password made for programs.");
    if (word == QLatin1String("basic_auth_off"))
        return ChannelWords::tr("This provider takes no passwords any more. Use the sign-in in the browser for this "
                                "channel: “doorcodectl channel set --oauth” and “channel sign-in”.");
    if (word == QLatin1String("token"))
        return ChannelWords::tr("The provider no longer lets the depot use this mailbox. Sign in again in the browser: "
                                "“doorcodectl channel sign-in”.");
    if (word == QLatin1String("timeout"))
        return ChannelWords::tr("The server took too long. Check the port, and whether a firewall stands between.");
    if (word == QLatin1String("closed") || word == QLatin1String("protocol"))
        return ChannelWords::tr("Something else may be listening there. Check port and encryption.");
    if (word == QLatin1String("sender"))
        return ChannelWords::tr("The server does not let this user send from that address. Check the sender address.");
    if (word == QLatin1String("recipient"))
        return ChannelWords::tr("The server refuses the address of the test message. Check it.");
    if (word == QLatin1String("too_busy"))
        return ChannelWords::tr("The server has too much to do. Test again in a few minutes.");
    return ChannelWords::tr("Ask who runs the mail server, with the words above.");
}

} // namespace

std::vector<TestSteps::Step> stepsOf(const SendReport &report)
{
    std::vector<TestSteps::Step> steps;
    for (const SendReport::Step &step : report.steps)
        steps.push_back({ wordsOf(step.word).passed, End::Passed, step.took });
    if (report.result != SendReport::Result::Accepted && !steps.empty()) {
        steps.back().end = End::Failed;
        steps.back().words = wordsOf(report.steps.back().word).failed;
    }
    return steps;
}

QString failureOf(const SendReport &report)
{
    return wordsOf(report.steps.empty() ? QString() : report.steps.back().word).failed;
}

QString cureOf(const SendReport &report)
{
    const QString advice = adviceFor(report.errorClass);
    if (report.errorText.isEmpty())
        return advice;
    return ChannelWords::tr("%1 (%2)", "%1: what to do; %2: what the server or the library said")
        .arg(advice, report.errorText);
}
