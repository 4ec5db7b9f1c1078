// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/openprogram.h"

#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <optional>

using What = ProgramCall::What;

/// A profile has one window, and other programs of the same user can ask it something.
class TestOpenProgram : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_RUNTIME_DIR", m_runtime.path().toUtf8()); }
    void aCallIsWhatWasSaid_data();
    void aCallIsWhatWasSaid();
    void nonsenseIsNoCall_data();
    void nonsenseIsNoCall();
    void aProfileHasOneWindow();
    void theOpenWindowTakesACall();
    void itSendsOnlyOnceItCan();
    void nobodyAnswersWhereNoneIsOpen();
    void oneThatTalksTooMuchIsHungUpOn();
    void oneThatSaysNothingIsHungUpOn();
    void noMoreThanAFewAreHeardAtOnce();
    void itListensWhereNoOtherUserCan();
    void aLongFolderIsNoObstacle();
    void longFoldersEverywhereAreNoObstacle();

private:
    bool isTaken(const ProgramCall &call) const;

    QTemporaryDir m_runtime;
    QTemporaryDir m_profile;
};

bool TestOpenProgram::isTaken(const ProgramCall &call) const
{
    const QFuture<bool> taken = callOpenProgram(m_profile.path(), call);
    return QTest::qWaitFor([&] { return taken.isFinished(); }, 20000) && taken.result();
}

void TestOpenProgram::aCallIsWhatWasSaid_data()
{
    QTest::addColumn<int>("what");
    QTest::addColumn<QString>("path");

    QTest::newRow("show") << int(What::Show) << QString();
    QTest::newRow("send") << int(What::Send) << QString();
    QTest::newRow("a path with a space and an umlaut")
        << int(What::Import) << QStringLiteral("/depot/Lieferungen für Dienstag.csv");
    QTest::newRow("a line break in a name") << int(What::Import) << QStringLiteral("/depot/a\nsend \n");
    QTest::newRow("a long name") << int(What::Import) << QString(10000, QChar(0x4E2D));
}

void TestOpenProgram::aCallIsWhatWasSaid()
{
    QFETCH(int, what);
    QFETCH(QString, path);

    const auto call = ProgramCall::parse(ProgramCall{ What(what), path }.line());

    QVERIFY(call);
    QCOMPARE(int(call->what), what);
    QCOMPARE(call->path, path);
}

void TestOpenProgram::nonsenseIsNoCall_data()
{
    QTest::addColumn<QByteArray>("line");

    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no end") << QByteArray("show ");
    QTest::newRow("an unknown word") << QByteArray("quit \n");
    QTest::newRow("an import of nothing") << QByteArray("import \n");
    QTest::newRow("show with a path") << QByteArray("show /etc\n");
}

void TestOpenProgram::nonsenseIsNoCall()
{
    QFETCH(QByteArray, line);

    QVERIFY(!ProgramCall::parse(line));
}

void TestOpenProgram::aProfileHasOneWindow()
{
    QTemporaryDir another;
    std::optional<OpenProgram> first;
    first.emplace(m_profile.path());
    QVERIFY(first->take());

    QVERIFY(!OpenProgram(m_profile.path()).take());
    QVERIFY(!OpenProgram(m_profile.path() + QStringLiteral("/./")).take());
    QVERIFY(OpenProgram(another.path()).take());

    first.reset();
    QVERIFY(OpenProgram(m_profile.path()).take());
}

void TestOpenProgram::theOpenWindowTakesACall()
{
    OpenProgram open(m_profile.path());
    QVERIFY(open.take());
    QStringList called;
    connect(&open, &OpenProgram::called, this, [&](const ProgramCall &call) { called += call.path; });

    QVERIFY(isTaken({ What::Import, QStringLiteral("/depot/day.csv") }));
    QVERIFY(isTaken({ What::Show, {} }));

    QCOMPARE(called, (QStringList{ QStringLiteral("/depot/day.csv"), QString() }));
}

void TestOpenProgram::itSendsOnlyOnceItCan()
{
    OpenProgram open(m_profile.path());
    QVERIFY(open.take());

    QVERIFY(!isTaken({ What::Send, {} }));
    open.setSends();
    QVERIFY(isTaken({ What::Send, {} }));
}

void TestOpenProgram::nobodyAnswersWhereNoneIsOpen() { QVERIFY(!isTaken({ What::Show, {} })); }

void TestOpenProgram::oneThatTalksTooMuchIsHungUpOn()
{
    OpenProgram open(m_profile.path());
    QVERIFY(open.take());
    QSignalSpy called(&open, &OpenProgram::called);
    QLocalSocket talker;
    talker.connectToServer(open.name());
    QTRY_COMPARE(talker.state(), QLocalSocket::ConnectedState);

    talker.write(QByteArray(1024 * 1024, 'x'));

    QTRY_COMPARE(talker.state(), QLocalSocket::UnconnectedState);
    QCOMPARE(called.count(), 0);
    QVERIFY(isTaken({ What::Show, {} }));
}

void TestOpenProgram::oneThatSaysNothingIsHungUpOn()
{
    OpenProgram open(m_profile.path());
    QVERIFY(open.take());
    QLocalSocket silent;
    silent.connectToServer(open.name());
    QTRY_COMPARE(silent.state(), QLocalSocket::ConnectedState);

    QTRY_COMPARE_WITH_TIMEOUT(silent.state(), QLocalSocket::UnconnectedState, 30000);
}

void TestOpenProgram::noMoreThanAFewAreHeardAtOnce()
{
    OpenProgram open(m_profile.path());
    QVERIFY(open.take());
    std::array<QLocalSocket, 20> silent;
    for (QLocalSocket &each : silent) {
        each.connectToServer(open.name());
        QTRY_VERIFY(each.state() != QLocalSocket::ConnectingState);
    }

    QTRY_VERIFY(std::any_of(silent.begin(), silent.end(),
        [](const QLocalSocket &each) { return each.state() == QLocalSocket::UnconnectedState; }));
    QCOMPARE(silent.front().state(), QLocalSocket::ConnectedState); // the first to go were the last to come
}

void TestOpenProgram::itListensWhereNoOtherUserCan()
{
    OpenProgram open(m_profile.path());
    QVERIFY(open.take());
#ifdef Q_OS_UNIX
    const QFileInfo socket(open.name());
    QVERIFY(socket.isAbsolute() && socket.exists());
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    QVERIFY(!(QFile::permissions(socket.path()) & others));
#endif
}

void TestOpenProgram::aLongFolderIsNoObstacle()
{
    const auto back = qScopeGuard([this] {
        qputenv("XDG_RUNTIME_DIR", m_runtime.path().toUtf8());
        qunsetenv("XDG_DATA_HOME");
    });
    QTemporaryDir runtime;
    const QString folder = runtime.filePath(QString(120, QLatin1Char('r')));
    QVERIFY(QDir().mkpath(folder));
    qputenv("XDG_RUNTIME_DIR", folder.toUtf8());
    qputenv("XDG_DATA_HOME", runtime.path().toUtf8());
    OpenProgram open(m_profile.path());

    QVERIFY(open.take());

    QVERIFY(isTaken({ What::Show, {} }));
}

void TestOpenProgram::longFoldersEverywhereAreNoObstacle()
{
    QTemporaryDir place;
    const QString folder = place.filePath(QString(120, QLatin1Char('r')));
    QVERIFY(QDir().mkpath(folder));
    const std::array names{ "XDG_RUNTIME_DIR", "XDG_DATA_HOME", "TMPDIR" };
    std::array<QByteArray, names.size()> before;
    for (size_t index = 0; index < names.size(); ++index) {
        before[index] = qgetenv(names[index]);
        qputenv(names[index], folder.toUtf8());
    }
    const auto back = qScopeGuard([&] {
        for (size_t index = 0; index < names.size(); ++index)
            before[index].isNull() ? qunsetenv(names[index]) : qputenv(names[index], before[index]);
    });
    OpenProgram open(m_profile.path());
    QVERIFY(open.take());

    QVERIFY(!OpenProgram(m_profile.path()).take());

    QVERIFY(isTaken({ What::Show, {} }));
}

QTEST_GUILESS_MAIN(TestOpenProgram)
#include "tst_openprogram.moc"
