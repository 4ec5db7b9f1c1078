// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The other program of the end-to-end tests. Opens a profile, reads a command a line from stdin and says a line for
// every act the core acknowledged, at once: whoever kills it knows what had been promised. "done" ends each command.
#include "tests/e2e/depotprofile.h"

#include <QCoreApplication>

#include <cstdio>
#include <iostream>
#include <latch>
#include <thread>

namespace {

/// What this program has open: a depot for its own work, and one more for each of a crowd.
struct Desk {
    QString profile;
    OpenDepot depot;
    std::vector<OpenDepot> crowd;
};

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

// Each with a core thread and a database connection of its own. One after the other: opening a key file takes 64 MiB.
void gather(Desk &desk, int count)
{
    while (int(desk.crowd.size()) < count) {
        auto depot = OpenDepot::open(desk.profile);
        if (!depot)
            return sayError(QStringLiteral("open"), depot.error());
        desk.crowd.push_back(std::move(*depot));
        say(QStringLiteral("%1 there").arg(desk.crowd.size()));
    }
}

// One of the crowd for each code. All are ready when it says so, and start together at the next line from outside.
void guess(const Desk &desk, const QString &reference, const QStringList &codes)
{
    const DeliveryId delivery = desk.depot.find(reference).id;
    std::vector<Result<Verification>> answers(size_t(codes.size()), ErrorCode::Internal);
    std::latch start(codes.size() + 1);
    std::vector<std::thread> threads;
    for (qsizetype index = 0; index < codes.size(); ++index) {
        VerifyRequest request;
        request.delivery = delivery;
        request.typed = codes[index];
        threads.emplace_back(
            [&start, &depot = desk.crowd.at(size_t(index)), request, &answer = answers[size_t(index)]] {
                start.arrive_and_wait();
                answer = depot.core->verify(depot.session, request).result();
            });
    }
    say(QStringLiteral("aiming"));
    std::string line;
    std::getline(std::cin, line);
    start.arrive_and_wait();
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

void obey(Desk &desk, QStringList words)
{
    const OpenDepot &depot = desk.depot;
    const QString command = words.takeFirst();
    if (command == QLatin1String("import"))
        import(depot, words.value(0));
    else if (command == QLatin1String("issue"))
        issue(depot, words);
    else if (command == QLatin1String("verify"))
        verify(depot, words);
    else if (command == QLatin1String("guess"))
        guess(desk, words.takeFirst(), words);
    else if (command == QLatin1String("gather"))
        gather(desk, words.value(0).toInt());
    else if (command == QLatin1String("send"))
        send(depot);
    say(QStringLiteral("done"));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString profile = application.arguments().value(1);
    auto depot = OpenDepot::open(profile);
    if (!depot) {
        sayError(QStringLiteral("open"), depot.error());
        return 1;
    }
    Desk desk{ profile, std::move(*depot), {} };
    say(QStringLiteral("ready"));
    std::string line;
    while (std::getline(std::cin, line))
        obey(desk, QString::fromStdString(line).split(QLatin1Char(' ')));
    return 0;
}
