// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/code.h"
#include "tests/e2e/depotprofile.h"
#include "tests/e2e/worker.h"
#include "tests/support/smtp/mailserverprocess.h"
#include "tests/support/smtp/smtptry.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <random>

/// After a busy day no file of the profile, no exported log and no diagnostic holds a code, nor the password of the
/// mail server. Codes that were never issued are searched too, so that a find by chance would be seen for what it is.
class TestLeaks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void searchFinds_data();
    void searchFinds();
    void noCodeIsLeftBehind_data();
    void noCodeIsLeftBehind();

private:
    /// A depot and its day. What its recipients got is in @p mailbox, where the codes may stand.
    struct Day {
        QTemporaryDir mailbox;
        DepotProfile profile;
        std::unique_ptr<MailServerProcess> server;
        OpenDepot depot;
        QSet<QByteArray> journals; ///< what stood in the journal while work was going on
        QByteArray errors;
    };

    /// Codes as whole runs in @p bytes, plain or grouped: no digit and no hex digit before or after.
    static int countCodes(const QByteArray &bytes, const QSet<QByteArray> &codes);
    /// The same, also as UTF-16.
    static int countAnywhere(QByteArray bytes, const QSet<QByteArray> &codes);
    static QSet<QByteArray> neverIssued(int count, const QSet<QByteArray> &issued);

    void open(Day &day, const QString &script);
    static QHash<QString, QString> codesOf(const Day &day);
    QStringList work(Day &day);
    static void watchJournal(Day &day, Worker &worker, const QString &command);
    static QHash<QString, QByteArray> placesOf(const Day &day);

    int m_issues = 0;
    QTemporaryDir m_certificates;
};

namespace {

bool isHexDigit(char character)
{
    return (character >= '0' && character <= '9') || (character >= 'a' && character <= 'f')
        || (character >= 'A' && character <= 'F');
}

bool isDigit(char character) { return character >= '0' && character <= '9'; }

QByteArray allOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

int TestLeaks::countCodes(const QByteArray &bytes, const QSet<QByteArray> &codes)
{
    constexpr int length = 9;
    int count = 0;
    for (qsizetype start = 0; start < bytes.size(); ++start) {
        if (!isDigit(bytes[start]) || (start > 0 && isHexDigit(bytes[start - 1])))
            continue;
        QByteArray digits;
        qsizetype end = start;
        for (; end < bytes.size() && digits.size() < length; ++end) {
            const bool isGap = (bytes[end] == ' ' || bytes[end] == '-') && digits.size() % 3 == 0;
            if (isDigit(bytes[end]))
                digits.append(bytes[end]);
            else if (!isGap)
                break;
        }
        const bool isWhole = end == bytes.size() || !isHexDigit(bytes[end]);
        if (digits.size() == length && isWhole && codes.contains(digits))
            count += 1;
    }
    return count;
}

int TestLeaks::countAnywhere(QByteArray bytes, const QSet<QByteArray> &codes)
{
    const int plain = countCodes(bytes, codes);
    return plain + countCodes(bytes.replace('\0', QByteArray()), codes);
}

QSet<QByteArray> TestLeaks::neverIssued(int count, const QSet<QByteArray> &issued)
{
    std::mt19937 chance(20261123);
    QSet<QByteArray> codes;
    while (codes.size() < count) {
        QByteArray code;
        for (int digit = 0; digit < 8; ++digit)
            code.append(char('0' + std::uniform_int_distribution<>(0, 9)(chance)));
        code.append(dammDigit(code));
        if (!issued.contains(code))
            codes.insert(code);
    }
    return codes;
}

void TestLeaks::initTestCase()
{
    m_issues = isLongRun() ? 1000 : 300;
    QVERIFY(makeCertificates(m_certificates.path()));
}

// With a tray, or a mail server of tests/support/smtp that wants TLS and a sign-in.
void TestLeaks::open(Day &day, const QString &script)
{
    const DepotProfile::PolicyValues policy{ { QStringLiteral("wait_seconds"), QStringLiteral("0") },
        { QStringLiteral("code_digits"), QStringLiteral("8") }, { QStringLiteral("check_digit"), QStringLiteral("on") },
        { QStringLiteral("courier_failures_per_day"), QStringLiteral("200") },
        { QStringLiteral("dispatcher_failures_per_hour"), QStringLiteral("500") } };
    if (script.isEmpty()) {
        day.depot = day.profile.make(policy);
    } else {
        const QStringList tls{ QStringLiteral("--tls"), QStringLiteral("implicit"), QStringLiteral("--cert"),
            m_certificates.filePath(QStringLiteral("good.pem")), QStringLiteral("--key"),
            m_certificates.filePath(QStringLiteral("good.key")) };
        const QString box = day.mailbox.path();
        const QStringList kept{ box, QStringLiteral("--auth"),
            smtpUser + QLatin1Char(':') + QString::fromLatin1(smtpPassword) };
        const QStringList quoted{ QStringLiteral("echo"), box + QStringLiteral("/transcript") };
        day.server = std::make_unique<MailServerProcess>(
            script, (script == QLatin1String("hostile.py") ? quoted : kept) + tls);
        QVERIFY(day.server->port() > 0);
        ChannelSettings smtp;
        smtp.type = QStringLiteral("smtp");
        smtp.name = smtp.type;
        smtp.options = { { QStringLiteral("host"), QStringLiteral("127.0.0.1") },
            { QStringLiteral("port"), day.server->port() }, { QStringLiteral("security"), QStringLiteral("tls") },
            { QStringLiteral("from"), QStringLiteral("codes@depot.example") }, { QStringLiteral("username"), smtpUser },
            { QStringLiteral("ca_file"), m_certificates.filePath(QStringLiteral("ca.pem")) } };
        day.depot = day.profile.make(policy, smtp, smtpPassword);
    }
    (void)required(day.depot.import(day.profile.manifest(0, m_issues)));
}

QHash<QString, QString> TestLeaks::codesOf(const Day &day)
{
    if (!day.server)
        return day.depot.codes();
    static const QRegularExpression sentence(QStringLiteral("code ([0-9 ]+) for (R[0-9]{6}),"));
    QHash<QString, QString> codes;
    QDirIterator files(day.mailbox.path(), QDir::Files);
    while (files.hasNext()) {
        QByteArray mail = allOf(files.next());
        mail.replace("=\r\n", ""); // as quoted-printable breaks a long line
        auto found = sentence.globalMatch(QString::fromUtf8(mail));
        while (found.hasNext()) {
            const auto match = found.next();
            codes.insert(match.captured(2), match.captured(1).remove(QLatin1Char(' ')));
        }
    }
    return codes;
}

void TestLeaks::searchFinds_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("found");

    QTest::newRow("plain") << QByteArrayLiteral("code 123456789.") << 1;
    QTest::newRow("grouped") << QByteArrayLiteral("code 123 456 789") << 1;
    QTest::newRow("between bytes") << QByteArrayLiteral("\x01"
                                                        "123456789\xff")
                                   << 1;
    QTest::newRow("UTF-16") << QByteArray("1\0002\0003\0004\0005\0006\0007\0008\0009\000", 18) << 1;
    QTest::newRow("part of a longer number") << QByteArrayLiteral("1234567890") << 0;
    QTest::newRow("part of a hash") << QByteArrayLiteral("a123456789") << 0;
    QTest::newRow("another number") << QByteArrayLiteral("123456788") << 0;
}

void TestLeaks::searchFinds()
{
    QFETCH(QByteArray, bytes);

    QTEST(qMin(countAnywhere(bytes, { QByteArrayLiteral("123456789") }), 1), "found");
}

// Reads the journal again and again while the worker does as it is told: it is gone, or emptied, afterwards.
void TestLeaks::watchJournal(Day &day, Worker &worker, const QString &command)
{
    worker.ask(command);
    for (;;) {
        while (!worker.hasLine()) {
            day.journals.insert(allOf(day.profile.path() + QStringLiteral("/depot.sqlite-journal")));
            day.journals.insert(allOf(day.profile.path() + QStringLiteral("/depot.sqlite-wal")));
        }
        const QString line = worker.readLine();
        QVERIFY(!line.isEmpty());
        QVERIFY2(!line.contains(QLatin1String(" error ")), qPrintable(line));
        if (line == QLatin1String("done"))
            return;
    }
}

// Every code goes out; of ten, one is tried with a wrong code, then all but one are verified.
QStringList TestLeaks::work(Day &day)
{
    Worker worker(day.profile.path());
    if (!worker.ready())
        return {};
    QStringList issue{ QStringLiteral("issue") };
    for (int number = 0; number < m_issues; ++number)
        issue.append(DepotProfile::reference(number));
    watchJournal(day, worker, issue.join(QLatin1Char(' ')));
    watchJournal(day, worker, QStringLiteral("send"));
    const auto codes = codesOf(day);
    QStringList verify{ QStringLiteral("verify") };
    for (int number = 0; number < m_issues; ++number) {
        const QString reference = DepotProfile::reference(number);
        if (number % 10 == 0)
            verify << reference << codes[DepotProfile::reference((number + 1) % m_issues)];
        if (number % 10 != 9)
            verify << reference << codes[reference];
    }
    watchJournal(day, worker, verify.join(QLatin1Char(' ')));
    day.errors = worker.errors();
    return codes.values();
}

QHash<QString, QByteArray> TestLeaks::placesOf(const Day &day)
{
    QHash<QString, QByteArray> places{ { QStringLiteral("stderr"), day.errors } };
    for (const QByteArray &journal : std::as_const(day.journals))
        places[QStringLiteral("journals")] += journal + '\n';
    QDirIterator files(day.profile.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        places.insert(path.mid(day.profile.path().size() + 1), allOf(path));
    }
    return places;
}

void TestLeaks::noCodeIsLeftBehind_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<Message::State>("state");

    QTest::newRow("tray") << QString() << Message::State::Sent;
    QTest::newRow("SMTP") << QStringLiteral("mailserver.py") << Message::State::Sent;
    QTest::newRow("SMTP, refused with the text quoted") << QStringLiteral("hostile.py") << Message::State::Failed;
}

void TestLeaks::noCodeIsLeftBehind()
{
    QFETCH(QString, server);
    QFETCH(Message::State, state);
    Day day;
    open(day, server);
    QSet<QByteArray> issued;
    for (const QString &code : work(day))
        issued.insert(code.toLatin1());
    QVERIFY(issued.size() > m_issues - 3); // two stops may share one by chance
    const auto control = neverIssued(int(issued.size()), issued);
    int released = 0;
    for (const BoardRow &row : day.depot.board())
        released += row.handoff.has_value() ? 1 : 0;
    QCOMPARE(released, m_issues - m_issues / 10);
    QCOMPARE(int(required(day.depot.core->outbox(day.depot.session, state, m_issues)).size()), m_issues);
    const QString profile = day.profile.path();
    QVERIFY(required(day.depot.core->exportLog(day.depot.session, profile + QStringLiteral("/export"))) > 0);
    required(day.depot.core->backUp(day.depot.session, profile + QStringLiteral("/backup")));
    (void)required(day.depot.core->checkpoint(day.depot.session));

    const auto places = placesOf(day);

    QVERIFY(day.journals.size() > 1); // not just the missing one
    QVERIFY(places.contains(QStringLiteral("depot.sqlite")));
    QVERIFY(places.contains(QStringLiteral("export/entries.jsonl")));
    for (auto place = places.cbegin(); place != places.cend(); ++place) {
        QVERIFY2(countAnywhere(*place, issued) == 0, qPrintable(place.key()));
        QVERIFY2(countAnywhere(*place, control) == 0, qPrintable(place.key()));
        QVERIFY2(!place->contains(smtpPassword), qPrintable(place.key()));
        QVERIFY2(!place->contains(smtpPassword.toBase64()), qPrintable(place.key()));
    }
}

QTEST_GUILESS_MAIN(TestLeaks)

#include "tst_leaks.moc"
