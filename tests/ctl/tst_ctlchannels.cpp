// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/doorcodectl.h"
#include "tests/support/http/httprecorder.h"
#include "tests/support/smtp/mailserverprocess.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

/// A mail server is set up, changed and taken away, and what was changed is what the next sending uses.
class TestCtlChannels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void nextSendingUsesTheChangedServer();
    void changesOneOptionAlone();
    void mailboxIsSignedInToWithTokens();
    void securityIsAcceptedAnew();
    void refusals_data();
    void refusals();
    void onlyAMessageOfUnknownFateIsDecided();
    void aProviderIsSetUpAndSends();
    void providerRefusals_data();
    void providerRefusals();

private:
    void write(const char *name, const QByteArray &content) const;
    /// FOLDER stands for the folder of this test, NOTHING for an empty text.
    Ended admin(const QByteArray &line) const;
    void add(const QByteArray &given, const QByteArray &name = "smtp");
    void issue(const QByteArray &references) const;
    QString keptBy(const char *server) const;
    QJsonObject options() const;

    QTemporaryDir m_folder;
    std::unique_ptr<Doorcodectl> m_program;
    QByteArray m_added;
};

namespace {

QString text(const char *literal) { return QString::fromUtf8(literal); }

QByteArray plainOn(const MailServerProcess &server)
{
    return "--host 127.0.0.1 --security none --accept-unencrypted --from depot@example.com --port "
        + QByteArray::number(server.port());
}

} // namespace

void TestCtlChannels::initTestCase()
{
    m_program = std::make_unique<Doorcodectl>(m_folder.filePath(text("profile")));
    const QString line = text("--json init --country GB --admin ada --time-zone Europe/London --language en "
                              "--key-store file --depot Harbour");
    const Ended made = m_program->run(line.split(QLatin1Char(' ')));
    QVERIFY2(made.status == 0, made.out.constData());
    write("secret", "a secret of the mail server\n");
    write("another", "another secret of the mail server\n");
    write("empty", "");
    write("day.csv",
        "Reference,Recipient,Email,Address\nA-1,Ada,a@example.com,1 Quay\nA-2,Bo,b@example.com,2 Quay\n"
        "A-3,Cy,c@example.com,3 Quay\nA-4,Di,d@example.com,4 Quay\n");
    QCOMPARE(admin("import FOLDER/day.csv").status, 0);
}

void TestCtlChannels::cleanup()
{
    if (!m_added.isEmpty())
        QCOMPARE(admin("channel remove " + m_added).status, 0);
    m_added.clear();
}

void TestCtlChannels::write(const char *name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(text(name)));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
}

Ended TestCtlChannels::admin(const QByteArray &line) const
{
    QStringList words = QString::fromUtf8(line).split(QLatin1Char(' '));
    words.replaceInStrings(text("FOLDER"), m_folder.path()).replaceInStrings(text("NOTHING"), QString());
    return m_program->as(text("ada"), words);
}

void TestCtlChannels::add(const QByteArray &given, const QByteArray &name)
{
    const Ended added = admin("channel add smtp --name " + name + ' ' + given);
    QVERIFY2(added.status == 0, added.out.constData());
    m_added = name;
}

void TestCtlChannels::issue(const QByteArray &references) const
{
    const Ended issued = admin("issue " + references + " --lifetime door");
    QVERIFY2(issued.status == 0, issued.out.constData());
}

/// The folder in which a mail server keeps what it takes.
QString TestCtlChannels::keptBy(const char *server) const
{
    QDir(m_folder.path()).mkpath(text(server));
    return m_folder.filePath(text(server));
}

QJsonObject TestCtlChannels::options() const
{
    return admin("channel list").items().at(0).toObject().value(text("options")).toObject();
}

void TestCtlChannels::nextSendingUsesTheChangedServer()
{
    const MailServerProcess before(text("mailserver.py"), { keptBy("before") });
    const MailServerProcess after(text("mailserver.py"), { keptBy("after") });
    QVERIFY(before.port() != 0 && after.port() != 0);
    add(plainOn(before));
    issue("A-1");
    QCOMPARE(admin("send --until-empty").json().value(text("sent")).toInt(), 1);

    const Ended changed = admin("channel set smtp --from desk@example.com --port " + QByteArray::number(after.port()));

    QVERIFY2(changed.status == 0, changed.out.constData());
    QCOMPARE(admin("channel test smtp").status, 0);
    issue("A-2");
    QCOMPARE(admin("send --until-empty").json().value(text("sent")).toInt(), 1);
    QCOMPARE(QDir(keptBy("before")).entryList({ text("*.eml") }).size(), 1);
    QCOMPARE(QDir(keptBy("after")).entryList({ text("*.eml") }).size(), 1);
    QFile envelope(QDir(keptBy("after")).filePath(text("1.json")));
    QVERIFY(envelope.open(QIODevice::ReadOnly));
    QVERIFY(envelope.readAll().contains("desk@example.com"));
    QVERIFY(admin("log list").out.contains("\"channel_changed\""));
}

void TestCtlChannels::changesOneOptionAlone()
{
    add("--host mail.example --port 465 --security tls --from depot@example.com --username depot "
        "--secret-file FOLDER/secret",
        "post");
    QJsonObject expected = options();

    QCOMPARE(admin("channel set post --host relay.example --secret-file FOLDER/another").status, 0);

    expected.insert(text("host"), text("relay.example"));
    QCOMPARE(options(), expected);
    QCOMPARE(admin("channel set post --name mail --username NOTHING").status, 0);
    m_added = "mail";
    expected.remove(text("username"));
    const Ended list = admin("channel list");
    QCOMPARE(list.items().at(0)[text("options")].toObject(), expected);
    QCOMPARE(list.items().at(0)[text("name")].toString(), text("mail"));
    QVERIFY(!list.out.contains("of the mail server"));
}

void TestCtlChannels::mailboxIsSignedInToWithTokens()
{
    write("tokens", R"({"client_secret":"mine","refresh_token":"theirs"})");

    add("--host smtp.office365.com --port 587 --security starttls --from d@x.example --username d@x.example "
        "--oauth microsoft --client-id 1234 --tenant x.example --secret-file FOLDER/tokens --connections 4");

    QCOMPARE(options().value(text("oauth")).toString(), text("microsoft"));
    QCOMPARE(options().value(text("client_id")).toString(), text("1234"));
    QCOMPARE(options().value(text("connections")).toInt(), 4);
    QVERIFY(!admin("channel list").out.contains("theirs"));
    QCOMPARE(admin("channel set smtp --oauth NOTHING --tenant NOTHING --client-id NOTHING").status, 0);
    QVERIFY(!options().contains(text("oauth")));
}

/// Whoever said yes to plain text once has not said it for ever.
void TestCtlChannels::securityIsAcceptedAnew()
{
    add("--host mail.example --port 25 --security none --accept-unencrypted --from d@x.example");

    QCOMPARE(admin("channel set smtp --security starttls").status, 0);

    QCOMPARE(options().value(text("accept_unencrypted")).toBool(true), false);
    QCOMPARE(admin("channel set smtp --security none").status, 2);
}

void TestCtlChannels::refusals_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *line, int status, const char *code) {
        QTest::newRow(line) << text(line) << status << text(code);
    };

    row("channel set smtp", 2, "usage");
    row("channel set pigeon --host a.example", 1, "not_found");
    row("channel set smtp --port 70000", 2, "usage");
    row("channel set smtp --from nobody", 1, "out_of_range");
    row("channel set smtp --username depot --secret-file FOLDER/empty", 1, "out_of_range");
    row("channel set smtp --secret-file FOLDER/nowhere", 3, "file");
    row("channel add smtp --host a.example --port 25 --security tls --from d@x.example", 1, "already_exists");
    row("channel set smtp --connections 5", 2, "usage");
    row("channel set smtp --oauth yahoo", 2, "usage");
    row("channel set smtp --oauth google --client-id c", 1, "out_of_range");
    row("channel set smtp --oauth google --username depot", 1, "out_of_range");
    row("channel set smtp --oauth microsoft --username depot --client-id c --tenant a/b", 1, "out_of_range");
    row("channel set smtp --oauth google --username depot --client-id c --secret-file FOLDER/secret", 1,
        "out_of_range");
    row("channel set smtp --oauth google --username depot --client-id c --security none --accept-unencrypted", 1,
        "out_of_range");
}

void TestCtlChannels::refusals()
{
    QFETCH(QString, line);
    QFETCH(int, status);
    QFETCH(QString, code);
    add("--host mail.example --port 465 --security tls --from d@x.example");

    const Ended ended = admin(line.toUtf8());

    QCOMPARE(ended.errorCode(), code);
    QCOMPARE(ended.status, status);
}

void TestCtlChannels::onlyAMessageOfUnknownFateIsDecided()
{
    const MailServerProcess server(text("hostile.py"), { text("close:dot"), m_folder.filePath(text("transcript")) });
    QVERIFY(server.port() != 0);
    add(plainOn(server));
    issue("A-3");
    QCOMPARE(
        admin("send").json().value(text("later")).toInt(), 1); // its answer was lost; it is repeated by itself once

    const QJsonArray queued = admin("outbox --state queued").items();
    QCOMPARE(queued.size(), 1);
    QCOMPARE(admin("outbox --state unknown").items().size(), 0);
    const QByteArray id = queued.at(0)[text("id")].toString().toUtf8();
    QCOMPARE(admin("message " + id + " give-up").errorCode(), text("not_unknown"));
    QCOMPARE(admin("message " + id + " burn").status, 2);
}

void TestCtlChannels::aProviderIsSetUpAndSends()
{
    const HttpRecorder recorder(aReply(200, R"({"id":"x-1"})"));
    write("sms.csv", "Reference,Recipient,Phone,Address\nP-1,Eve,+447700900123,5 Quay\n");
    QCOMPARE(admin("import FOLDER/sms.csv").status, 0);
    const Ended added = admin("channel add webhook --name own --secret-file FOLDER/secret --option id_pointer=/id "
                              "--option headers=X-Key:{secret} --option accept_unencrypted=true --option url="
        + recorder.base() + "/sms");
    QVERIFY2(added.status == 0, added.out.constData());
    m_added = "own";
    QCOMPARE(admin("channel set own --option per_second=5").status, 0);
    QCOMPARE(admin("channel test own").status, 0);
    QCOMPARE(recorder.requests().size(), 0);

    issue("P-1");
    QCOMPARE(admin("send").json().value(text("sent")).toInt(), 1);

    QCOMPARE(options().value(text("per_second")).toDouble(), 5.0);
    QCOMPARE(recorder.requests().size(), 1);
    const RecordedRequest request = recorder.requests().first();
    QVERIFY(request.body.contains(R"("to":"+447700900123")"));
    QCOMPARE(request.header("X-Key"), QByteArray("a secret of the mail server"));
    QVERIFY(!admin("channel list").out.contains("a secret of"));
}

void TestCtlChannels::providerRefusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("channel add pigeon") << 2 << text("usage");
    QTest::newRow("channel add webhook --option url") << 2 << text("usage");
    QTest::newRow("channel add webhook --option url=http://example.com") << 1 << text("out_of_range");
    QTest::newRow("channel add vonage --option api_key=abcd1234 --option from=Depot") << 1 << text("out_of_range");
    QTest::newRow("channel add webhook --option url=https://example.com --option concurrent=many")
        << 1 << text("out_of_range");
}

void TestCtlChannels::providerRefusals()
{
    const Ended ended = admin(QTest::currentDataTag());

    QTEST(ended.status, "status");
    QTEST(ended.errorCode(), "code");
}

QTEST_GUILESS_MAIN(TestCtlChannels)
#include "tst_ctlchannels.moc"
