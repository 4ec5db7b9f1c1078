// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/doorcodectl.h"

#include <QDate>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// Each command of product.md §8 does what it is for, on one depot with a delivery for each; and says it in German,
/// too.
class TestCtlCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCommand_data();
    void everyCommand();
    void listsFit_data();
    void listsFit();
    void everyReasonTakesARemark();
    void speaksGerman_data();
    void speaksGerman();
    void wideLettersKeepTheColumns();
    void jsonIsTheSameInEveryLanguage();
    void aBackupGoesIntoAnotherProfile();

private:
    QString write(const QString &name, const QByteArray &content) const;
    Ended admin(const QStringList &arguments, const QByteArray &input = {}) const;
    void must(const QStringList &arguments) const;
    QString codeOf(const QString &reference) const;
    /// The words of @p line; FOLDER, IMPORT and PASSWORD stand for what is made here.
    QStringList wordsOf(QString line) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Doorcodectl> m_program;
    QString m_import;
    QString m_today;
    QString m_tomorrow;
};

namespace {

QString text(const char *literal) { return QString::fromUtf8(literal); }

QByteArray wrong(const QString &code)
{
    QByteArray other = code.toLatin1();
    other[0] = other.at(0) == '9' ? '0' : char(other.at(0) + 1);
    return other + '\n';
}

} // namespace

QString TestCtlCommands::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
}

Ended TestCtlCommands::admin(const QStringList &arguments, const QByteArray &input) const
{
    return m_program->as(text("ada"), arguments, input);
}

void TestCtlCommands::must(const QStringList &arguments) const
{
    const Ended ended = admin(arguments);
    QVERIFY2(ended.status == 0, qPrintable(arguments.join(QLatin1Char(' ')) + QString::fromUtf8(ended.out)));
}

QStringList TestCtlCommands::wordsOf(QString line) const
{
    line.replace(text("FOLDER"), m_folder.path()).replace(text("IMPORT"), m_import);
    line.replace(text("TOMORROW"), m_tomorrow).replace(text("TODAY"), m_today);
    return line.split(QLatin1Char(' '));
}

QString TestCtlCommands::codeOf(const QString &reference) const
{
    static const QRegularExpression code(text("code ([0-9]{3}) ([0-9]{3}) for"));
    const Ended tray = admin({ text("tray") });
    for (const QJsonValue &message : tray.items()) {
        const auto match = code.match(message[text("text")].toString());
        if (message[text("references")].toArray().contains(reference))
            return match.captured(1) + match.captured(2);
    }
    return {};
}

void TestCtlCommands::initTestCase()
{
    m_program = std::make_unique<Doorcodectl>(m_folder.filePath(text("profile")));
    (void)write(text("password"), Doorcodectl::adminPassword().toUtf8() + "\n");
    const Ended made = m_program->run(wordsOf(text("--json init --country GB --admin ada --time-zone Europe/London "
                                                   "--language en --day-ends 05:00 --database sqlite --key-store file "
                                                   "--depot Harbour")));
    QVERIFY2(made.status == 0, made.out.constData());
    QByteArray rows("Reference,Recipient,Email,Address,Route,Courier\n");
    for (const char *reference :
        { "ARRIVE", "RESEND", "REISSUE", "CLOSE", "CANCEL", "LOCKED", "CONTACT", "GONE", "LATE" })
        rows += QByteArray(reference) + ",Ada," + reference + "@example.com,7 Quay,North,\n";
    rows += text("WIDE,東京 太郎,wide@example.com,8 Lane,東京,Grace\n").toUtf8();
    (void)write(text("day.csv"), rows);
    const QString later
        = write(text("later.csv"), "Reference,Recipient,Email,Address\nUNDO,Ada,u@example.com,9 Lane\n");

    for (const char *line : { "channel add tray", "policy set attempts 3", "policy set wait_seconds 0",
             "policy set resend_wait_seconds 0", "policy set courier_failures_per_day 3", "courier add Hopper",
             "import FOLDER/day.csv", "issue ARRIVE RESEND REISSUE CLOSE CANCEL LOCKED CONTACT GONE --lifetime door",
             "send --until-empty", "close GONE --reason nobody_home" })
        must(wordsOf(text(line)));
    m_today = admin(wordsOf(text("list --search WIDE"))).items().at(0)[text("date")].toString();
    m_tomorrow = QDate::fromString(m_today, Qt::ISODate).addDays(1).toString(Qt::ISODate);
    const QByteArray code = wrong(codeOf(text("LOCKED")));
    for (int attempt = 0; attempt < 3; ++attempt)
        QCOMPARE(admin(wordsOf(text("verify LOCKED --courier Hopper")), code).status, 1);
    m_import = admin({ text("import"), later }).json().value(text("import")).toString();
    QVERIFY(!m_import.isEmpty());
}

void TestCtlCommands::everyCommand_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *line, const char *key) { QTest::newRow(line) << text(line) << text(key); };

    row("depot get", "name short_name country language time_zone day_ends");
    row("depot set short_name Quay", "short_name");
    row("policy get", "code_digits attempts lifetime");
    row("policy set attempts 3", "attempts");
    row("route list", "items count");
    row("route list --date TODAY", "items count");
    row("route set South --courier Hopper --leaves 23:30 --date TODAY", "done");
    row("courier list", "items count");
    row("courier add Leaver", "done");
    row("courier disable Leaver", "done");
    row("user add dora --roles dispatcher,supervisor --new-password-file FOLDER/password", "done");
    row("user roles dora --roles dispatcher", "done");
    row("user password dora --new-password-file FOLDER/password", "done");
    row("user list", "items count");
    row("user disable dora", "done");
    row("channel list", "items count");
    row("channel test tray", "done");
    row("channel set tray --name tray", "done");
    row("import FOLDER/day.csv --date TODAY --conflicts keep --dry-run",
        "added changed unchanged problems columns encoding delimiter header_line date_order");
    row("undo-import IMPORT", "done");
    row("list --date TODAY --route North --status code_issued --search quay", "items count");
    row("show ARRIVE --date TODAY", "reference timeline status");
    row("arrive ARRIVE --date TODAY", "done");
    row("replan GONE --date TOMORROW --from TODAY", "reference date state");
    row("issue LATE --date TODAY --lifetime door --channel email", "issued planned resent problems");
    row("resend RESEND --channel email --date TODAY", "message");
    row("send", "sent failed later");
    row("outbox --state sent", "items count");
    row("tray", "items count");
    row("contact CONTACT --phone +447700900123 --email c@example.com", "done");
    row("close-day --date TODAY", "date planned open");
    row("report --date TODAY --out FOLDER/day.pdf", "report date pages closed");
    row("log list --from TODAY --to TODAY", "items count");
    row("log verify", "intact entries checkpoints");
    row("log export FOLDER/export", "entries folder");
    row("log checkpoint", "checkpoint");
    row("log key", "key");
    row("backup FOLDER/backup", "backup");
    row("key export", "recovery_code");
    row("doctor", "items count");
}

void TestCtlCommands::everyCommand()
{
    QFETCH(QString, line);
    QFETCH(QString, key);

    const Ended ended = admin(wordsOf(line));

    QVERIFY2(ended.status == 0, ended.out.constData());
    for (const QString &each : key.split(QLatin1Char(' ')))
        QVERIFY2(ended.json().contains(each), ended.out.constData());
}

void TestCtlCommands::listsFit_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("hasGone");

    QTest::newRow("search in any case") << text("list --search gone") << true;
    QTest::newRow("another route") << text("list --route 東京") << false;
    QTest::newRow("another day") << text("list --date 2020-01-01") << false;
    QTest::newRow("all that fits") << text("list --route North --status undelivered --search quay") << true;
}

void TestCtlCommands::listsFit()
{
    QFETCH(QString, line);

    const Ended ended = admin(wordsOf(line));

    bool isThere = false;
    for (const QJsonValue &item : ended.items())
        isThere = isThere || item[text("reference")] == text("GONE");
    QTEST(isThere, "hasGone");
    QCOMPARE(ended.json().value(text("count")).toInt(), int(ended.items().size()));
}

void TestCtlCommands::everyReasonTakesARemark()
{
    for (const char *line : { "close CLOSE --reason refused", "cancel CANCEL --reason wrong_data",
             "reissue REISSUE --reason not_received --lifetime door --channel email", "unlock LOCKED --reason misheard",
             "lift --courier Hopper --reason older_message" })
        must(wordsOf(text(line)) << text("--remark") << text("as told on the phone"));

    const Ended log = admin(wordsOf(text("log list")));
    QStringList reasons;
    for (const QJsonValue &entry : log.items()) {
        if (!entry[text("remark")].toString().isEmpty())
            reasons += entry[text("reason")].toString();
    }
    QCOMPARE(reasons.join(QLatin1Char(' ')), text("refused wrong_data not_received misheard older_message"));
    QVERIFY(!log.out.contains("phone")); // the entry only commits to it
}

void TestCtlCommands::speaksGerman_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *line, const char *says) { QTest::newRow(line) << text(line) << text(says); };

    row("list --status", "Nach „--status“ fehlt ein Wert.");
    row("list --colour", "Unbekannte Option „colour“.");
    row("list --status lost", "--status nimmt eines von: needs_approval, locked");
    row("list --search GONE", "nicht zugestellt");
    row("show GONE", "DATE|niemand zu Hause|Zustellung nicht erfolgt");
    row("outbox --state sent", "verschickt|DATE");
    row("outbox --state lost", "--state nimmt eines von: queued, sending");
    row("user list", "Disposition, Aufsicht, Administration");
    row("log list", "Code ausgestellt|DATE");
    row("doctor", "Schlüsselspeicher|1 eingerichtet|neuester Tagesschlüssel");
    row("import FOLDER/password", "keine Spalte ist eine Referenz");
    row("close LATE --reason lost", "--reason nimmt eines von: nobody_home, refused");
}

void TestCtlCommands::speaksGerman()
{
    QFETCH(QString, line);
    QFETCH(QString, says);
    says.replace(text("DATE"), QDate::fromString(m_today, Qt::ISODate).toString(text("dd.MM.yyyy")));
    const Doorcodectl german(m_folder.filePath(text("profile")), text("de_DE.UTF-8"));

    const Ended ended = german.run(wordsOf(text("--user ada ") + line));

    const QString said = QString::fromUtf8(ended.out + ended.err);
    for (const QString &each : says.split(QLatin1Char('|')))
        QVERIFY2(said.contains(each), qPrintable(said));
    static const QRegularExpression english(text("\\b(the|is|of|for|not|line|value|option|epoch)\\b"));
    QVERIFY2(!said.contains(english), qPrintable(said));
}

/// A letter of East Asia takes two columns of a terminal.
void TestCtlCommands::wideLettersKeepTheColumns()
{
    const Ended listed = m_program->run(wordsOf(text("--user ada list --search WIDE")));

    const QStringList lines = QString::fromUtf8(listed.out).split(QLatin1Char('\n'));
    QVERIFY2(lines.size() >= 2, listed.out.constData());
    QCOMPARE(lines.at(0), text("reference  status   route  courier  parcels  recipient"));
    QCOMPARE(lines.at(1), text("WIDE       planned  東京   Grace    1        東京 太郎"));
}

void TestCtlCommands::jsonIsTheSameInEveryLanguage()
{
    const Doorcodectl german(m_folder.filePath(text("profile")), text("de_DE.UTF-8"));

    for (const char *line : { "list", "show GONE" })
        QCOMPARE(german.as(text("ada"), wordsOf(text(line))).out, admin(wordsOf(text(line))).out);
}

void TestCtlCommands::aBackupGoesIntoAnotherProfile()
{
    const QString copy = m_folder.filePath(text("copy"));
    const QString code = admin(wordsOf(text("key export"))).json().value(text("recovery_code")).toString();
    const QString codeFile = write(text("code"), code.toUtf8() + "\n");
    must({ text("backup"), copy });
    const Doorcodectl other(m_folder.filePath(text("other")));

    const Ended restored = other.run({ text("--json"), text("restore"), copy, text("--recovery-code-file"), codeFile });
    QVERIFY2(restored.status == 0, restored.out.constData());
    QVERIFY(QFile::remove(m_folder.filePath(text("other/keys"))));
    const Ended imported
        = other.run({ text("--json"), text("key"), text("import"), text("--recovery-code-file"), codeFile });

    QVERIFY2(imported.status == 0, imported.out.constData());
    QCOMPARE(other.as(text("ada"), wordsOf(text("log verify"))).status, 0);
}

QTEST_GUILESS_MAIN(TestCtlCommands)
#include "tst_ctlcommands.moc"
