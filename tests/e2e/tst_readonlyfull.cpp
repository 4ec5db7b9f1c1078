// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/depotprofile.h"

#include <QFile>
#include <QProcess>
#include <QTest>

/// A disk that is full, or lets nobody write: every act says so, does nothing by half, and works once there is room.
class TestReadOnlyFull : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void actsOnAFullDisk_data();
    void actsOnAFullDisk();
    void readOnlyDisk();

private:
    using Act = std::function<Result<void>(const OpenDepot &)>;

    static bool run(const QString &program, const QStringList &arguments);
    bool mountDisk();
    void fill();
    void makeRoom() { QFile::remove(m_disk.filePath(QStringLiteral("filler"))); }
    QByteArray stateOf(const OpenDepot &depot) const;

    QTemporaryDir m_disk;
    bool m_isMounted = false;
    std::unique_ptr<DepotProfile> m_profile;
    OpenDepot m_depot;
};

namespace {

template<typename T>
Result<void> plain(const Result<T> &result)
{
    return result ? Result<void>() : Result<void>(result.error());
}

} // namespace

bool TestReadOnlyFull::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

bool TestReadOnlyFull::mountDisk()
{
    return run(QStringLiteral("mount"),
        { QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"), QStringLiteral("size=16m"),
            QStringLiteral("tmpfs"), m_disk.path() });
}

void TestReadOnlyFull::initTestCase()
{
    m_isMounted = mountDisk();
    if (!m_isMounted)
        QSKIP("a disk of its own can be mounted by root alone");
    m_profile = std::make_unique<DepotProfile>(m_disk.path());
    m_depot = m_profile->make({ { QStringLiteral("wait_seconds"), QStringLiteral("0") } });
    (void)required(m_depot.import(m_profile->manifest(0, 20)));
    (void)required(
        m_depot.issue({ DepotProfile::reference(0), DepotProfile::reference(1), DepotProfile::reference(2) }));
    (void)required(m_depot.send());
    (void)required(m_depot.issue({ DepotProfile::reference(3) }));
}

void TestReadOnlyFull::cleanupTestCase()
{
    m_depot = {};
    m_profile.reset();
    if (m_isMounted)
        QVERIFY(run(QStringLiteral("umount"), { m_disk.path() }));
}

void TestReadOnlyFull::fill()
{
    QFile filler(m_disk.filePath(QStringLiteral("filler")));
    QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    const QByteArray page(4096, 'x');
    while (filler.write(page) == page.size()) {}
}

// Everything the day consists of; equal before and after means that nothing was done.
QByteArray TestReadOnlyFull::stateOf(const OpenDepot &depot) const
{
    QByteArray state;
    for (const BoardRow &row : depot.board()) {
        state += row.delivery.reference.toUtf8() + ' ' + word(row.delivery.state).toUtf8() + ' '
            + QByteArray::number(row.stop.attempts) + ' ' + QByteArray::number(row.stop.issues) + '\n';
    }
    for (const Message &message : required(depot.core->outbox(depot.session, {}, 1000)))
        state += message.id.text().toUtf8() + ' ' + word(message.state).toUtf8() + '\n';
    return state + QByteArray::number(qulonglong(depot.log().size()));
}

void TestReadOnlyFull::actsOnAFullDisk_data()
{
    QTest::addColumn<Act>("act");
    QTest::addColumn<QString>("error");
    if (!m_isMounted)
        return;
    const auto codes = m_depot.codes();
    const QString first = DepotProfile::reference(0);
    const QString second = DepotProfile::reference(1);
    const QString right = codes[first];
    const QString wrong = QStringLiteral("%1").arg((codes[second].toInt() + 1) % 1000000, 6, 10, QLatin1Char('0'));
    const QString more = m_profile->manifest(100, 2000);

    const QString isFull = word(ErrorCode::DatabaseFull);
    QTest::newRow("import") << Act([=](const OpenDepot &depot) { return plain(depot.import(more)); }) << isFull;
    QTest::newRow("issue") << Act([](const OpenDepot &depot) {
        return plain(depot.issue({ DepotProfile::reference(10) }));
    }) << isFull;
    QTest::newRow("right code") << Act([=](const OpenDepot &depot) { return plain(depot.verify(first, right)); })
                                << isFull;
    QTest::newRow("wrong code") << Act([=](const OpenDepot &depot) { return plain(depot.verify(second, wrong)); })
                                << isFull;
    // A lock file comes before the database.
    QTest::newRow("send") << Act([](const OpenDepot &depot) { return plain(depot.send()); }) << word(ErrorCode::File);
}

void TestReadOnlyFull::actsOnAFullDisk()
{
    if (!m_isMounted)
        QSKIP("a disk of its own can be mounted by root alone");
    QFETCH(Act, act);
    const QByteArray before = stateOf(m_depot);

    fill();
    const auto refused = act(m_depot);
    makeRoom();

    QVERIFY(!refused);
    QTEST(word(refused.error().code), "error");
    QCOMPARE(stateOf(m_depot), before);
    QVERIFY(required(m_depot.core->checkLog(m_depot.session)).isIntact());
    required(m_depot.core->checkIntegrity());

    const auto done = act(m_depot);
    QVERIFY2(bool(done), done ? "" : qPrintable(word(done.error().code)));
    QVERIFY(stateOf(m_depot) != before);
    QVERIFY(required(m_depot.core->checkLog(m_depot.session)).isIntact());
}

void TestReadOnlyFull::readOnlyDisk()
{
    if (!m_isMounted)
        QSKIP("a disk of its own can be mounted by root alone");
    const QByteArray before = stateOf(m_depot);
    const QString remount = QStringLiteral("remount,%1,size=16m");
    m_depot = {};

    QVERIFY(run(QStringLiteral("mount"), { QStringLiteral("-o"), remount.arg(QStringLiteral("ro")), m_disk.path() }));
    const auto opened = OpenDepot::open(m_profile->path());
    const auto issued = opened ? opened->issue({ DepotProfile::reference(11) }) : Result<IssueResult>(opened.error());
    QVERIFY(run(QStringLiteral("mount"), { QStringLiteral("-o"), remount.arg(QStringLiteral("rw")), m_disk.path() }));

    QVERIFY(!issued);
    QCOMPARE(word(issued.error().code), word(ErrorCode::DatabaseReadOnly));
    m_depot = m_profile->open();
    QCOMPARE(stateOf(m_depot), before);
    QCOMPARE(required(m_depot.issue({ DepotProfile::reference(11) })).issued, 1);
}

QTEST_GUILESS_MAIN(TestReadOnlyFull)

#include "tst_readonlyfull.moc"
