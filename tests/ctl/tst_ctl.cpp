// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/doorcodectl.h"

#include <QDateTime>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <memory>

/// A day through the real program: a depot whose codes go into a tray, from the manifest to the handoff.
class TestCtl : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void initGivesTheRecoveryCode();
    void theSameFileTwiceChangesNothing();
    void everyManifestIsUnderstood_data();
    void everyManifestIsUnderstood();
    void strictRefusesAFileWithABadRow();
    void wrongCodeIsCharged();
    void rightCodeHandsOverOnce();
    void noCodeAtAllIsNotCharged();
    void outboxHoldsOneMessageAStop();
    void reasonsAreThoseOfTheCommand();
    void escapesNeverReachTheTerminal();
    void dispatcherMayNotSetThePolicy();
    void wrongPasswordIsRefused();
    void logIsCompleteAndHoldsNoCode();
    void checkpointIsPrintedToTheByte();
    void noCoreDumpCanBeWritten();
    void doctorFindsNothingWrong();
    void aCutLogIsSaidAndStopsCodes();
    void acceptedFindingLetsCodesOut();

private:
    struct Shown {
        QString reference;
        QString code;
    };

    QString manifest(const QString &name) const;
    QString write(const QString &name, const QByteArray &content) const;
    Ended admin(const QStringList &arguments, const QByteArray &input = {}) const;
    Shown shown(qsizetype index) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Doorcodectl> m_program;
    QJsonObject m_init;
    QJsonArray m_tray;
    int m_issued = 0;
};

namespace {

QString text(const char *literal) { return QString::fromUtf8(literal); }

QStringList words(const char *line) { return text(line).split(QLatin1Char(' ')); }

/// The first digit is another one.
QString wrong(QString code)
{
    code[0] = code[0] == QLatin1Char('9') ? QLatin1Char('0') : QChar(code[0].unicode() + 1);
    return code;
}

} // namespace

/// A file of tests/data with its dates moved to today: rows of a day that is over are refused.
QString TestCtl::manifest(const QString &name) const
{
    QFile file(text(DOORCODE_TEST_DATA "/manifests/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QDate today = QDateTime::currentDateTimeUtc().toTimeZone(QTimeZone("Europe/London")).date();
    QByteArray content = file.readAll();
    content.replace("24/11/26", today.toString(text("dd/MM/yy")).toLatin1());
    content.replace("11/24/2026", today.toString(text("MM/dd/yyyy")).toLatin1());
    return write(name, content);
}

QString TestCtl::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
}

Ended TestCtl::admin(const QStringList &arguments, const QByteArray &input) const
{
    return m_program->as(text("ada"), arguments, input);
}

/// The code and reference of the tray's message @p index.
TestCtl::Shown TestCtl::shown(qsizetype index) const
{
    static const QRegularExpression code(text("code ([0-9]{3}) ([0-9]{3}) for ([^ ,]+)"));
    const auto match = code.match(m_tray.at(index).toObject().value(QLatin1String("text")).toString());
    return { match.captured(3), match.captured(1) + match.captured(2) };
}

void TestCtl::initTestCase()
{
    m_program = std::make_unique<Doorcodectl>(m_folder.filePath(text("profile")));
    const QString dispatcherPassword = write(text("dora"), Doorcodectl::adminPassword().toUtf8() + "\n");

    const Ended made = m_program->run(words("--json init --country GB --admin ada --time-zone Europe/London "
                                            "--language en --key-store file --depot Harbour"));
    QVERIFY2(made.status == 0, (made.out + made.err).constData());
    m_init = made.json();
    QCOMPARE(admin(words("user add dora --roles dispatcher --new-password-file") << dispatcherPassword).status, 0);
    QCOMPARE(admin(words("channel add tray")).status, 0);
    QCOMPARE(admin(words("policy set countries GB,DE,US")).status, 0);
    QCOMPARE(admin(words("courier add") << text("M. Grün")).status, 0);
    QCOMPARE(admin(words("route set T9 --leaves 07:30 --courier") << text("M. Grün")).status, 0);
    const Ended imported = admin(words("import --date-order dmy") << manifest(text("carrier-order-import.csv")));
    QVERIFY2(imported.status == 0, imported.out.constData());
    QVERIFY(imported.json().value(QLatin1String("added")).toInt() > 100);
    const Ended issued = admin(words("issue --all --lifetime door"));
    QVERIFY2(issued.status == 0, issued.out.constData());
    m_issued = issued.json().value(QLatin1String("issued")).toInt();
    QVERIFY2(m_issued > 10, issued.out.constData());
    QCOMPARE(admin(words("send --until-empty")).json().value(QLatin1String("sent")).toInt(), m_issued);
    m_tray = admin(words("tray")).items();
    QCOMPARE(m_tray.size(), m_issued);
}

void TestCtl::initGivesTheRecoveryCode()
{
    QVERIFY(!m_init.value(QLatin1String("recovery_code")).toString().isEmpty());
}

void TestCtl::theSameFileTwiceChangesNothing()
{
    const Ended again = admin(words("import --date-order dmy") << manifest(text("carrier-order-import.csv")));

    QCOMPARE(again.status, 0);
    QCOMPARE(again.json().value(QLatin1String("added")).toInt(-1), 0);
    QCOMPARE(again.json().value(QLatin1String("changed")).toInt(-1), 0);
}

void TestCtl::everyManifestIsUnderstood_data()
{
    QTest::addColumn<QString>("file");
    for (const char *file : { "sendungen-tour.csv", "shop-orders-export.csv", "task-sheet.tsv" })
        QTest::newRow(file) << text(file);
}

void TestCtl::everyManifestIsUnderstood()
{
    QFETCH(QString, file);

    const Ended planned = admin(words("import --dry-run --date-order mdy") << manifest(file));

    QVERIFY2(planned.status == 0, planned.out.constData());
    QVERIFY2(planned.json().value(QLatin1String("added")).toInt() > 50, planned.out.constData());
    QVERIFY(planned.json().value(QLatin1String("import")).isNull());
}

void TestCtl::strictRefusesAFileWithABadRow()
{
    const QString path
        = write(text("bad.csv"), "Reference,Recipient,Email\nS-1,Ada,ada@example.com\nS-2,Bob,bob at example\n");

    const Ended refused = admin(words("import --strict") << path);
    const Ended found = admin(words("list --search S-1"));

    QCOMPARE(refused.status, 1);
    QCOMPARE(refused.errorCode(), text("import_has_problems"));
    QVERIFY2(refused.err.contains("line 3"), refused.err.constData());
    QCOMPARE(found.items().size(), 0);
}

void TestCtl::wrongCodeIsCharged()
{
    const Shown message = shown(0);

    const Ended ended = admin({ text("verify"), message.reference, wrong(message.code) });

    QCOMPARE(ended.status, 1);
    const QStringList keys = ended.json().keys();
    QCOMPARE(keys,
        words("attempts_left blocked deliveries expired_at handed_off_at outcome parcels reference replaced_at "
              "wait_seconds"));
    QCOMPARE(ended.json().value(QLatin1String("outcome")).toString(), text("mismatch"));
    QCOMPARE(ended.json().value(QLatin1String("attempts_left")).toInt(), 4);
}

void TestCtl::rightCodeHandsOverOnce()
{
    const Shown message = shown(1);

    const Ended first = admin({ text("verify"), message.reference }, message.code.toLatin1() + "\n");
    const Ended second = admin({ text("verify"), message.reference }, message.code.toLatin1() + "\n");

    QCOMPARE(first.json().value(QLatin1String("outcome")).toString(), text("match"));
    QCOMPARE(first.status, 0);
    QVERIFY(first.json().value(QLatin1String("deliveries")).toArray().size() >= 1);
    QCOMPARE(second.json().value(QLatin1String("outcome")).toString(), text("already_handed_off"));
    QCOMPARE(second.status, 1);
}

void TestCtl::noCodeAtAllIsNotCharged()
{
    const Shown message = shown(2);

    const Ended typo = admin({ text("verify"), message.reference, text("12a") });
    const Ended after = admin({ text("show"), message.reference });

    QCOMPARE(typo.status, 1);
    QCOMPARE(typo.errorCode(), text("not_a_code"));
    QCOMPARE(after.json().value(QLatin1String("attempts_left")).toInt(), 5);
}

void TestCtl::outboxHoldsOneMessageAStop()
{
    const Ended all = admin(words("outbox"));
    const Ended unknown = admin(words("outbox --state nonsense"));

    QCOMPARE(all.json().value(QLatin1String("count")).toInt(), m_issued);
    QCOMPARE(unknown.status, 2);
}

void TestCtl::reasonsAreThoseOfTheCommand()
{
    const QString reference = shown(3).reference;

    const Ended wrongReason = admin({ text("close"), reference, text("--reason"), text("duplicate") });
    const Ended closed = admin({ text("close"), reference, text("--reason"), text("nobody_home") });

    QCOMPARE(wrongReason.status, 2);
    QVERIFY2(closed.status == 0, closed.out.constData());
}

void TestCtl::escapesNeverReachTheTerminal()
{
    const QString path
        = write(text("escape.csv"), "Reference,Recipient,Email\nE-1,Ada \x1b[31m\xe2\x80\xae red,ada@example.com\n");
    const Ended imported = admin(words("import") << path);
    QVERIFY2(imported.status == 0, imported.out.constData());

    const Ended listed = m_program->run(words("--user ada list --search E-1"));

    QVERIFY2(listed.out.contains("E-1"), listed.err.constData());
    QVERIFY(!listed.out.contains('\x1b'));
    QVERIFY(!listed.out.contains("\xe2\x80\xae"));
}

void TestCtl::dispatcherMayNotSetThePolicy()
{
    const Ended ended = m_program->as(text("dora"), words("policy set attempts 10"));

    QCOMPARE(ended.status, 1);
    QCOMPARE(ended.errorCode(), text("not_allowed"));
}

void TestCtl::wrongPasswordIsRefused()
{
    const QString path = write(text("wrong"), "not the password at all\n");

    const Ended ended = m_program->as(text("dora"), words("list --password-file") << path);

    QCOMPARE(ended.status, 1);
    QCOMPARE(ended.errorCode(), text("sign_in_failed"));
}

void TestCtl::logIsCompleteAndHoldsNoCode()
{
    const Ended checked = admin(words("log verify"));
    const Ended listed = m_program->run(words("--user ada log list --format jsonl"));

    QVERIFY2(checked.status == 0, checked.out.constData());
    QVERIFY(listed.out.count('\n') > m_issued);
    for (qsizetype i = 0; i < m_tray.size(); ++i) {
        const QRegularExpression run(text("(?<![0-9a-f])") + shown(i).code + text("(?![0-9a-f])"));
        QVERIFY2(!QString::fromUtf8(listed.out).contains(run), "a code stands in the log");
    }
}

void TestCtl::checkpointIsPrintedToTheByte()
{
    const Ended document = admin(words("log checkpoint"));
    const Ended printed = m_program->run(words("--user ada log checkpoint"));

    const QByteArray note = document.json().value(QLatin1String("checkpoint")).toString().toUtf8();
    QVERIFY2(note.startsWith("doorcode/"), document.out.constData());
    QVERIFY(printed.out.startsWith("doorcode/"));
    QVERIFY(printed.out.endsWith("\n") && !printed.out.endsWith("\n\n"));
}

void TestCtl::noCoreDumpCanBeWritten()
{
#ifndef Q_OS_LINUX
    QSKIP("what a process may dump is read from /proc");
#else
    const auto waiting = m_program->start({ text("--user"), text("ada"), text("verify"), shown(4).reference });
    const auto limits = [&] {
        QFile file(text("/proc/%1/limits").arg(waiting->processId()));
        return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll()) : QString();
    };

    static const QRegularExpression noCore(text("Max core file size +0 +0 "));
    QTRY_VERIFY(limits().contains(noCore));
    waiting->kill();
    QVERIFY(waiting->waitForFinished());
#endif
}

void TestCtl::doctorFindsNothingWrong()
{
    const Ended ended = m_program->run(words("--json doctor"));

    QVERIFY2(ended.status == 0, ended.out.constData());
    QVERIFY(ended.items().size() >= 3);
}

/// Without its last entry the log no longer reaches the mark kept beside the database.
void TestCtl::aCutLogIsSaidAndStopsCodes()
{
    QVERIFY(admin(words("log checkpoint")).status == 0);
    const QString database = m_folder.filePath(text("profile/depot.sqlite"));
    QVERIFY(QFile::exists(database));
    QProcess sqlite;
    sqlite.start(text("sqlite3"),
        { database,
            text("SELECT group_concat('DROP TRIGGER ' || name, ';') FROM sqlite_master WHERE type = 'trigger'") });
    QVERIFY(sqlite.waitForFinished());
    const QString drop = QString::fromUtf8(sqlite.readAllStandardOutput()).trimmed();
    sqlite.start(text("sqlite3"),
        { database,
            drop
                + text("; DELETE FROM log_opening WHERE seq >= (SELECT size - 2 FROM log_head);"
                       " DELETE FROM log_entry WHERE seq >= (SELECT size - 2 FROM log_head);") });
    QVERIFY(sqlite.waitForFinished());
    QCOMPARE(sqlite.exitCode(), 0);

    const Ended verified = admin({ text("verify"), shown(1).reference, shown(1).code });
    const Ended checked = admin(words("log verify"));

    QCOMPARE(verified.status, 1);
    QVERIFY(!verified.err.isEmpty());
    QVERIFY2(verified.errorCode() == text("log_altered") || verified.errorCode() == text("behind_mark"),
        qPrintable(verified.errorCode()));
    QCOMPARE(checked.status, 1);
}

void TestCtl::acceptedFindingLetsCodesOut()
{
    const QString sheet = write(text("sheet"), "AAAA-BBBB\n");
    const Ended byDora = m_program->as(text("dora"), words("log accept"));
    const Ended byWrongSheet = m_program->run(words("--json log accept --recovery-code-file") << sheet);

    const Ended accepted = admin(words("log accept"));

    QCOMPARE(byDora.errorCode(), text("not_allowed"));
    QCOMPARE(byWrongSheet.errorCode(), text("recovery_code_wrong"));
    QVERIFY2(accepted.status == 0, (accepted.out + accepted.err).constData());
    const Ended verified = admin({ text("verify"), shown(1).reference, shown(1).code });
    QCOMPARE(verified.json().value(QLatin1String("outcome")).toString(), text("already_handed_off"));
    QCOMPARE(admin(words("log verify")).status, 1); // what was cut stays cut, and is still named
    QCOMPARE(admin(words("log accept")).errorCode(), text("no_finding"));
}

QTEST_GUILESS_MAIN(TestCtl)
#include "tst_ctl.moc"
