// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/startoptions.h"

#include <QDir>
#include <QTest>

/// How the window program is started.
class TestStartOptions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsGiven();
    void wrongUsageIsRefused_data();
    void wrongUsageIsRefused();
    void helpAndVersionNeedNoDisplay();
};

void TestStartOptions::readsWhatIsGiven()
{
    const auto plain = startOptions({});
    QVERIFY(plain && plain->depot == StartOptions::Depot::Profile && !plain->profile && !plain->manifest);

    const auto fresh = startOptions({ QStringLiteral("--practice"), QStringLiteral("--fresh") });
    QVERIFY(fresh && fresh->depot == StartOptions::Depot::FreshPractice);

    const auto files
        = startOptions({ QStringLiteral("--profile"), QStringLiteral("depot"), QStringLiteral("--import=day.csv") });
    QVERIFY(files);
    QCOMPARE(*files->profile, QDir::current().absoluteFilePath(QStringLiteral("depot")));
    QCOMPARE(*files->manifest, QDir::current().absoluteFilePath(QStringLiteral("day.csv")));
}

void TestStartOptions::wrongUsageIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");

    QTest::newRow("unknown option") << QStringList{ QStringLiteral("--verify") };
    QTest::newRow("fresh alone") << QStringList{ QStringLiteral("--fresh") };
    QTest::newRow("practice has its own profile")
        << QStringList{ QStringLiteral("--practice"), QStringLiteral("--profile"), QStringLiteral("x") };
    QTest::newRow("no file") << QStringList{ QStringLiteral("--import") };
    QTest::newRow("a word") << QStringList{ QStringLiteral("day.csv") };
}

void TestStartOptions::wrongUsageIsRefused()
{
    QFETCH(QStringList, arguments);

    const auto options = startOptions(arguments);

    QVERIFY(!options);
    QCOMPARE(options.error().code, ErrorCode::Usage);
    QVERIFY(!options.error().detail.isEmpty());
}

void TestStartOptions::helpAndVersionNeedNoDisplay()
{
    const QString version = QStringLiteral("1.2.3");

    QCOMPARE(startReply({ QStringLiteral("--version") }, version), QStringLiteral("doorcode 1.2.3\n"));
    QVERIFY(startReply({ QStringLiteral("--help") }, version)->contains(QLatin1String("--import FILE")));
    QVERIFY(!startReply({ QStringLiteral("--practice") }, version));
}

QTEST_APPLESS_MAIN(TestStartOptions)
#include "tst_startoptions.moc"
