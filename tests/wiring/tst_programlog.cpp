// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/programlog.h"

#include <QDir>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace {

Q_LOGGING_CATEGORY(lcTest, "doorcode.test", QtInfoMsg)

const QString name = QStringLiteral("doorcode");

} // namespace

/// What is logged is there to be read, and holds no code and no contact.
class TestProgramLog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsPrivateIsLeftOut_data();
    void whatIsPrivateIsLeftOut();
    void aMessageIsOneLine();
    void aCodeIsLeftOutWhereverTheMessageIsCut();
    void oldLinesGoByTheFile();
    void nothingIsMadeWhereNoProfileIs();
    void theFolderIsOfThisUserAlone();
    void anotherProgramsFileIsLeftAlone();

private:
    std::unique_ptr<QTemporaryDir> m_profile;
};

void TestProgramLog::init() { m_profile = std::make_unique<QTemporaryDir>(); }

void TestProgramLog::whatIsPrivateIsLeftOut_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("kept");

    const auto row = [](const char *name, const char *message, const char *kept) {
        QTest::newRow(name) << QString::fromUtf8(message) << QString::fromUtf8(kept);
    };
    row("a code", "code 483920 typed", "code ###### typed");
    row("a code in groups", "483 920", "######");
    row("eight digits and a check digit", "4839 2017 5", "######");
    row("a code after a dash", "code-483920", "code-######");
    row("a code inside a word", "x483920y", "x######y");
    row("a number", "to +44 7700 900123.", "to ######.");
    row("a number with brackets", "(0)7700 900-123", "(######");
    row("a mail address", "550 <ann.bell@example.com> unknown", "550 <…@…> unknown");
    row("an address of any letters", "an bäcker@bücher.example: nein", "an …@…: nein");
    row("an id", "stop 0190a1b2-1234-7567-8901-123456789012 altered",
        "stop 0190a1b2-1234-7567-8901-123456789012 altered");
    row("a code beside an id", "0190a1b2-1234-7567-8901-123456789012 483920",
        "0190a1b2-1234-7567-8901-123456789012 ######");
    row("a status", "451 try later, port 587", "451 try later, port 587");
    row("a code in Arabic digits", "code ٤٨٣٩٢٠ typed", "code ###### typed");
    row("a code in Devanagari digits", "code ४८३९२० typed", "code ###### typed");
    row("a code with a no-break space", "483\u00A0920", "######");
    row("a number with en dashes", "7700\u2013900\u2013123", "######");
    row("a code with a mark that is not seen", "483\u200E920", "######");
    row("words", "database is locked", "database is locked");
}

void TestProgramLog::whatIsPrivateIsLeftOut()
{
    QFETCH(QString, message);
    QFETCH(QString, kept);
    ProgramLog log(m_profile->path(), name);

    qCInfo(lcTest).noquote() << message;

    const QString line = log.lastLines(1).value(0);
    QVERIFY2(line.endsWith(QStringLiteral(" info doorcode.test: ") + kept), qPrintable(line));
}

void TestProgramLog::aMessageIsOneLine()
{
    ProgramLog log(m_profile->path(), name);

    qCInfo(lcTest).noquote() << QStringLiteral("one\n2026-01-01T00:00:00.000Z 1 info doorcode.test: forged\r\x1b[31m");
    qCInfo(lcTest).noquote() << QString(100000, QLatin1Char('x'));

    QCOMPARE(log.lastLines(10).size(), 2);
    QVERIFY(log.lastLines(1).value(0).size() < 3000);
}

void TestProgramLog::aCodeIsLeftOutWhereverTheMessageIsCut()
{
    ProgramLog log(m_profile->path(), name);

    for (int before = 1985; before < 2000; ++before)
        qCInfo(lcTest).noquote() << QString(before, QLatin1Char('x')) + QStringLiteral(" 483920");

    const QStringList lines = log.lastLines(20);
    QCOMPARE(lines.size(), 15);
    for (const QString &line : lines)
        QVERIFY2(!line.contains(QStringLiteral("x 4")), qPrintable(line.right(12)));
}

void TestProgramLog::oldLinesGoByTheFile()
{
    ProgramLog log(m_profile->path(), name);
    const QString long_(1500, QLatin1Char('x'));

    for (int line = 0; line < 4500; ++line)
        qCInfo(lcTest).noquote() << QStringLiteral("line %1 of many").arg(line, 5, 10, QLatin1Char('0')) << long_;

    const QFileInfoList files = QDir(log.folder()).entryInfoList(QDir::Files);
    QCOMPARE(files.size(), 5);
    for (const QFileInfo &file : files)
        QVERIFY(file.size() <= 1024 * 1024);
    QVERIFY(log.lastLines(1).value(0).contains(QStringLiteral("line 04499")));
}

void TestProgramLog::nothingIsMadeWhereNoProfileIs()
{
    const QString profile = m_profile->filePath(QStringLiteral("none yet"));
    ProgramLog log(profile, name);

    qCInfo(lcTest) << "nobody reads this";

    QVERIFY(!QFileInfo::exists(profile));
    QVERIFY(log.lastLines(1).isEmpty());
}

void TestProgramLog::theFolderIsOfThisUserAlone()
{
    ProgramLog log(m_profile->path(), name);

    qCInfo(lcTest) << "something";

    const auto others
        = QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther;
    QVERIFY(!(QFile::permissions(log.folder() + QStringLiteral("/doorcode.log")) & others));
}

/// Two programs of one name have a file open, and one of them began a new one.
void TestProgramLog::anotherProgramsFileIsLeftAlone()
{
    ProgramLog log(m_profile->path(), name);
    qCInfo(lcTest) << "first";
    const QString newest = log.folder() + QStringLiteral("/doorcode.log");
    const QString older = log.folder() + QStringLiteral("/doorcode.1.log");
    QVERIFY(QFile::rename(newest, older));
    QFile full(older);
    QVERIFY(full.open(QIODevice::Append) && full.write(QByteArray(1024 * 1024, 'x')) > 0);
    full.close();
    QFile begun(newest);
    QVERIFY(begun.open(QIODevice::WriteOnly) && begun.write("of the other\n") > 0);
    begun.close();

    qCInfo(lcTest) << "second";

    QCOMPARE(log.lastLines(9).size(), 2);
    QCOMPARE(log.lastLines(9).value(0), QStringLiteral("of the other"));
    QVERIFY(QFileInfo(older).size() > 1024 * 1024);
    QVERIFY(!QFileInfo::exists(log.folder() + QStringLiteral("/doorcode.2.log")));
}

QTEST_GUILESS_MAIN(TestProgramLog)
#include "tst_programlog.moc"
