// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/doorcodectl.h"

#include <QTemporaryDir>
#include <QTest>

/// What doorcodectl says before there is a depot: wrong usage is told from refusal and failure.
class TestCommandLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refused_data();
    void refused();
    void errorIsASentenceWithoutJson();
    void helpNamesEveryGroupOfCommands();
    void versionIsToldInBothForms();
    void doctorNamesTheMissingDepot();
};

void TestCommandLine::refused_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *line, int status, const char *code) {
        QTest::newRow(name) << QString::fromLatin1(line) << status << QString::fromLatin1(code);
    };

    row("no command", "", 2, "usage");
    row("unknown command", "teleport", 2, "usage");
    row("half a command", "log", 2, "usage");
    row("unknown option", "list --colour", 2, "usage");
    row("an option of another command", "list --strict", 2, "usage");
    row("an option without its value", "list --date", 2, "usage");
    row("too few arguments", "message 7", 2, "usage");
    row("too many arguments", "show A B", 2, "usage");
    row("nobody named", "list", 2, "usage");
    row("fresh without practice", "--fresh --user ada list", 2, "usage");
    row("practice in a profile", "--practice list", 2, "usage");
    row("init without a country", "init --depot Harbour --admin ada", 2, "usage");
    row("init with a key store nobody knows", "init --depot Harbour --country GB --admin ada --key-store drawer", 2,
        "usage");
    row("a password file that is not there", "--user ada --password-file /nowhere/pw list", 3, "file");
    row("no depot", "--user ada list", 3, "no_depot");
}

void TestCommandLine::refused()
{
    QFETCH(QString, line);
    QFETCH(int, status);
    QFETCH(QString, code);
    const QTemporaryDir folder;
    const Doorcodectl program(folder.filePath(QStringLiteral("profile")));

    const Ended ended
        = program.run(QStringList{ QStringLiteral("--json") } + line.split(QLatin1Char(' '), Qt::SkipEmptyParts));

    QCOMPARE(ended.errorCode(), code);
    QCOMPARE(ended.status, status);
    QVERIFY(ended.err.isEmpty());
}

void TestCommandLine::errorIsASentenceWithoutJson()
{
    const QTemporaryDir folder;

    const Ended ended = Doorcodectl(folder.path()).run({ QStringLiteral("tele\x1bport") });

    QCOMPARE(ended.status, 2);
    QVERIFY(ended.out.isEmpty());
    QVERIFY2(ended.err.startsWith("doorcodectl: "), ended.err.constData());
    QVERIFY2(!ended.err.contains('\x1b'), "a terminal escape came through");
}

void TestCommandLine::helpNamesEveryGroupOfCommands()
{
    const QTemporaryDir folder;

    const Ended ended = Doorcodectl(folder.path()).run({ QStringLiteral("--help") });

    QCOMPARE(ended.status, 0);
    for (const char *command :
        { "init", "depot", "route", "courier", "import", "undo-import", "list", "show", "arrive", "replan", "close-day",
            "issue", "resend", "reissue", "verify", "send", "outbox", "message", "tray", "contact", "close", "cancel",
            "unlock", "lift", "clock", "log", "channel", "policy", "user", "backup", "key", "doctor" })
        QVERIFY2(ended.out.contains(QByteArray("\n  ") + command), command);
}

void TestCommandLine::versionIsToldInBothForms()
{
    const QTemporaryDir folder;
    const Doorcodectl program(folder.path());

    const Ended text = program.run({ QStringLiteral("--version") });
    const Ended json = program.run({ QStringLiteral("--version"), QStringLiteral("--json") });

    const QString version = json.json().value(QLatin1String("version")).toString();
    QVERIFY(!version.isEmpty());
    QCOMPARE(QString::fromUtf8(text.out), QStringLiteral("doorcodectl %1\n").arg(version));
}

void TestCommandLine::doctorNamesTheMissingDepot()
{
    const QTemporaryDir folder;
    const Doorcodectl program(folder.filePath(QStringLiteral("profile")));

    const Ended ended = program.run({ QStringLiteral("--json"), QStringLiteral("doctor") });

    QCOMPARE(ended.status, 3);
    QCOMPARE(ended.items().size(), 1);
    QCOMPARE(ended.items().at(0).toObject().value(QLatin1String("ok")).toBool(true), false);
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
