// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QLockFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// Real programs: a second start hands over to the window that is open, and one that was killed is no obstacle.
class TestSecondStart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aSecondStartHandsOver();
    void oneThatWasKilledIsNoObstacle();
    void sendingIsLeftToTheWindow();

private:
    QProcessEnvironment environment() const;
    void start(QProcess &program, const QStringList &more = {});
    QByteArray sendByCommand() const;
    bool holdsTheProfile(const QProcess &program) const;
    bool handsOver();

    std::unique_ptr<QTemporaryDir> m_folder;
};

// A short name: the path of a socket has 108 bytes.
void TestSecondStart::init()
{
    m_folder = std::make_unique<QTemporaryDir>(QDir::temp().filePath(QStringLiteral("XXXXXX")));
}

QProcessEnvironment TestSecondStart::environment() const
{
    QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
    for (const char *folder : { "HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR" })
        own.insert(QLatin1String(folder), m_folder->path());
    own.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    return own;
}

void TestSecondStart::start(QProcess &program, const QStringList &more)
{
    program.setProcessEnvironment(environment());
    program.setProcessChannelMode(QProcess::ForwardedChannels);
    program.start(QStringLiteral(DOORCODE_PROGRAM), QStringList{ QStringLiteral("--practice") } + more);
}

QByteArray TestSecondStart::sendByCommand() const
{
    QProcess command;
    command.setProcessEnvironment(environment());
    command.start(QStringLiteral(DOORCODECTL),
        { QStringLiteral("--practice"), QStringLiteral("--json"), QStringLiteral("send") });
    (void)command.waitForFinished();
    return command.readAllStandardOutput();
}

bool TestSecondStart::holdsTheProfile(const QProcess &program) const
{
    const QDir folder(m_folder->filePath(QStringLiteral("doorcode")));
    const QStringList locks = folder.entryList({ QStringLiteral("doorcode-*.lock") }, QDir::Files);
    qint64 holder = 0;
    if (locks.size() == 1)
        (void)QLockFile(folder.filePath(locks.first())).getLockInfo(&holder, nullptr, nullptr);
    return holder == program.processId();
}

bool TestSecondStart::handsOver()
{
    QProcess second;
    start(second, { QStringLiteral("--import"), m_folder->filePath(QStringLiteral("day.csv")) });
    return second.waitForFinished() && second.exitStatus() == QProcess::NormalExit && second.exitCode() == 0;
}

void TestSecondStart::aSecondStartHandsOver()
{
    QProcess first;
    start(first);
    QTRY_VERIFY_WITH_TIMEOUT(holdsTheProfile(first), 30000);

    QVERIFY(handsOver());

    QCOMPARE(first.state(), QProcess::Running);
    first.kill();
    QVERIFY(first.waitForFinished());
}

void TestSecondStart::oneThatWasKilledIsNoObstacle()
{
    QProcess killed;
    start(killed);
    QTRY_VERIFY_WITH_TIMEOUT(holdsTheProfile(killed), 30000);
    killed.kill();
    QVERIFY(killed.waitForFinished());

    QProcess next;
    start(next);

    QTRY_VERIFY_WITH_TIMEOUT(holdsTheProfile(next), 30000);
    QVERIFY(handsOver());
    QCOMPARE(next.state(), QProcess::Running);
    next.kill();
    QVERIFY(next.waitForFinished());
}

void TestSecondStart::sendingIsLeftToTheWindow()
{
    QVERIFY(sendByCommand().contains("\"sent\":0"));
    QVERIFY(!sendByCommand().contains("another_sends"));
    QProcess window;

    start(window);

    QTRY_VERIFY_WITH_TIMEOUT(sendByCommand().contains("\"another_sends\":true"), 30000);
    window.kill();
    QVERIFY(window.waitForFinished());
}

QTEST_GUILESS_MAIN(TestSecondStart)
#include "tst_secondstart.moc"
