// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The other program of the end-to-end tests. Opens a profile, reads a command a line from stdin and says a line for
// every act the core acknowledged, at once: whoever kills it knows what had been promised. "done" ends each command.
#include "tests/e2e/depotprofile.h"

#include <QCoreApplication>

#include <cstdio>
#include <iostream>
#include <thread>

namespace {

void say(const QString &line)
{
    std::fprintf(stdout, "%s\n", qPrintable(line));
    std::fflush(stdout);
}

void sayError(const QString &what, const Error &error)
{
    say(QStringLiteral("%1 error %2 %3").arg(what, word(error.code), error.detail));
}

void import(const OpenDepot &depot, const QString &manifest)
{
    const auto imported = depot.import(manifest);
    if (!imported)
        return sayError(manifest, imported.error());
    say(QStringLiteral("%1 imported %2").arg(manifest).arg(imported->added));
}

void issue(const OpenDepot &depot, const QStringList &references)
{
    for (const QString &reference : references) {
        const auto issued = depot.issue({ reference });
        if (!issued)
            sayError(reference, issued.error());
        else if (issued->issued == 1)
            say(reference + QStringLiteral(" issued"));
        else if (!issued->problems.empty())
            sayError(reference, issued->problems.front().error);
    }
}

void sayAnswer(const QString &reference, const Result<Verification> &answer)
{
    if (!answer)
        return sayError(reference, answer.error());
    say(QStringLiteral("%1 %2 %3").arg(reference, word(answer->outcome)).arg(answer->attemptsLeft));
}

// A reference and a code each.
void verify(const OpenDepot &depot, const QStringList &pairs)
{
    for (qsizetype index = 0; index + 1 < pairs.size(); index += 2)
        sayAnswer(pairs[index], depot.verify(pairs[index], pairs[index + 1]));
}

// All at once, a thread each: they meet in the core's queue, and with those of other programs in the database.
void guess(const OpenDepot &depot, const QString &reference, const QStringList &codes)
{
    const DeliveryId delivery = depot.find(reference).id;
    std::vector<Result<Verification>> answers(size_t(codes.size()), ErrorCode::Internal);
    std::vector<std::thread> threads;
    for (qsizetype index = 0; index < codes.size(); ++index) {
        threads.emplace_back([&depot, &answers, &delivery, code = codes[index], index] {
            VerifyRequest request;
            request.delivery = delivery;
            request.typed = code;
            answers[size_t(index)] = depot.core->verify(depot.session, request).result();
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    for (const auto &answer : answers)
        sayAnswer(reference, answer);
}

void send(const OpenDepot &depot)
{
    const auto sent = depot.send();
    if (!sent)
        return sayError(QStringLiteral("send"), sent.error());
    say(QStringLiteral("sent %1").arg(sent->sent));
}

void obey(const OpenDepot &depot, QStringList words)
{
    const QString command = words.takeFirst();
    if (command == QLatin1String("import"))
        import(depot, words.value(0));
    else if (command == QLatin1String("issue"))
        issue(depot, words);
    else if (command == QLatin1String("verify"))
        verify(depot, words);
    else if (command == QLatin1String("guess"))
        guess(depot, words.takeFirst(), words);
    else if (command == QLatin1String("send"))
        send(depot);
    say(QStringLiteral("done"));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto depot = OpenDepot::open(application.arguments().value(1));
    if (!depot) {
        sayError(QStringLiteral("open"), depot.error());
        return 1;
    }
    say(QStringLiteral("ready"));
    std::string line;
    while (std::getline(std::cin, line))
        obey(*depot, QString::fromStdString(line).split(QLatin1Char(' ')));
    return 0;
}
