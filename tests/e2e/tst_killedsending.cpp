// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/crashpoints.h"
#include "tests/e2e/depotprofile.h"
#include "tests/e2e/shiftedclock.h"

#include <QDir>
#include <QProcess>
#include <QSet>
#include <QTest>
#include <QUuid>

using namespace std::chrono_literals;

/// A program is killed at every labelled point of a send: no message is lost, none goes out more than twice, and all
/// copies say one code.
class TestKilledSending : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void noPointLosesAMessage();

private:
    void begin();
    void issueTwo();
    QStringList runWorker(const QString &point, QProcess::ExitStatus expected);
    void recover();
    void check(const QString &point);

    static constexpr int messagesAtOnce = 2;

    std::unique_ptr<DepotProfile> m_profile;
    ShiftedClock::Shift m_shift = std::make_shared<std::atomic<qint64>>(0);
    CrashPoints m_points; ///< of this program: it is never killed
    Mailbox m_mailbox;
    OpenDepot m_depot;
    int m_nextNumber = 0;
    int m_repeated = 0;
};

// A depot of its own for some hours of its clock.
void TestKilledSending::begin()
{
    constexpr int enough = 1000;
    m_depot = {};
    m_shift->store(0);
    m_nextNumber = 0;
    m_profile = std::make_unique<DepotProfile>();
    ChannelSettings channel;
    channel.type = QStringLiteral("smtp");
    channel.kind = ChannelKind::Email;
    channel.name = QStringLiteral("mail");
    channel.options = { { QStringLiteral("host"), QStringLiteral("mail.example") }, { QStringLiteral("port"), 465 },
        { QStringLiteral("security"), QStringLiteral("tls") },
        { QStringLiteral("from"), QStringLiteral("depot@example.com") } };
    m_profile->make({ { QStringLiteral("messages_per_day"), QStringLiteral("1000000") } }, channel, {});
    m_mailbox = { m_profile->path() + QStringLiteral(".mailbox"), QUuid::createUuid().toByteArray(QUuid::Id128) };
    m_depot = required(OpenDepot::openChanged(m_profile->path(), [this](CoreParts &parts) {
        makeCrashable(parts, m_points, m_mailbox);
        parts.clock = std::make_unique<ShiftedClock>(m_shift);
    }));
    (void)required(m_depot.import(m_profile->manifest(0, enough)));
}

void TestKilledSending::initTestCase() { begin(); }

void TestKilledSending::issueTwo()
{
    QStringList references;
    for (int each = 0; each < messagesAtOnce; ++each)
        references.append(DepotProfile::reference(m_nextNumber++));
    QCOMPARE(required(m_depot.issue(references)).issued, messagesAtOnce);
}

QStringList TestKilledSending::runWorker(const QString &point, QProcess::ExitStatus expected)
{
    QProcess worker;
    worker.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    worker.start(QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("e2e_crashworker")),
        { m_profile->path(), m_mailbox.path, QString::fromLatin1(m_mailbox.key), QString::number(m_shift->load()),
            point });
    if (!worker.waitForFinished(120000) || worker.exitStatus() != expected)
        qFatal("the worker did not end as it should: %s", qPrintable(point));
    return QString::fromUtf8(worker.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

// Another program of the station takes over; the repeat of what nobody knows about waits two minutes.
void TestKilledSending::recover()
{
    (void)required(m_depot.send());
    m_shift->fetch_add(std::chrono::milliseconds(121s).count());
    (void)required(m_depot.send());
}

void TestKilledSending::check(const QString &point)
{
    const auto copies = m_mailbox.copies();
    const auto messages = required(m_depot.core->outbox(m_depot.session, std::nullopt, messagesAtOnce));
    QCOMPARE(int(messages.size()), messagesAtOnce);
    for (const Message &message : messages) {
        const QStringList tags = copies.value(message.id.text());
        QVERIFY2(message.state == Message::State::Sent, qPrintable(point + QLatin1Char(' ') + word(message.state)));
        QVERIFY2(!tags.isEmpty(), qPrintable(point));
        QVERIFY2(tags.size() <= 1 + message.repeats && message.repeats <= 1, qPrintable(point));
        QCOMPARE(QSet<QString>(tags.begin(), tags.end()).size(), 1);
        m_repeated += int(tags.size()) - 1;
    }
}

void TestKilledSending::noPointLosesAMessage()
{
    issueTwo();
    const QStringList points = runWorker({}, QProcess::NormalExit);
    qInfo("%d points: %s", int(points.size()), qPrintable(points.join(QStringLiteral("; "))));
    QVERIFY(points.size() >= 40);
    check(QStringLiteral("none"));

    const int rounds = isLongRun() ? 25 : 3;
    int kills = 0;
    for (int round = 0; round < rounds; ++round) {
        for (const QString &point : points) {
            if (std::chrono::milliseconds(m_shift->load()) > 8h)
                begin();
            issueTwo();
            runWorker(point, QProcess::CrashExit);
            ++kills;
            recover();
            check(point);
            if (QTest::currentTestFailed())
                return;
        }
        const LogCheck log = required(m_depot.core->checkLog(m_depot.session));
        QVERIFY2(log.isIntact(), qPrintable(log.problem));
    }
    qInfo("%d kills, %d messages went out twice", kills, m_repeated);
}

QTEST_GUILESS_MAIN(TestKilledSending)

#include "tst_killedsending.moc"
