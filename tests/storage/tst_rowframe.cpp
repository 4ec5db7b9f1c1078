// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rowframe.h"

#include <QTest>

namespace {

/// Each text with its length before it, 4 bytes, the highest first.
QByteArray framed(const QList<QByteArray> &texts)
{
    QByteArray bytes;
    for (const QByteArray &text : texts) {
        for (const int shift : { 24, 16, 8, 0 })
            bytes.append(char(text.size() >> shift & 0xff));
        bytes.append(text);
    }
    return bytes;
}

Stop aStop()
{
    Stop stop;
    stop.id = StopId(QStringLiteral("5f0c3b7e-0000-4000-8000-000000000001"));
    stop.date = QDate(2026, 11, 24);
    stop.attempts = 3;
    stop.allowance = 15;
    stop.unlocked = Stop::Unlocked::Once;
    stop.notBefore = fromMilliseconds(1'795'500'000'123);
    stop.issues = 2;
    stop.version = 40;
    return stop;
}

Issue anIssue()
{
    Issue issue;
    issue.id = IssueId(QStringLiteral("issue"));
    issue.stop = StopId(QStringLiteral("stop"));
    issue.number = 2;
    issue.nonce = QByteArray::fromHex("00ff7f80");
    issue.epoch = 9;
    issue.format = { 8, CodeFormat::CheckDigit::On };
    issue.contactTag = QByteArray::fromHex("c0ffee");
    issue.state = Issue::State::Locked;
    issue.lifetime = Issue::Lifetime::Door;
    issue.issuedAt = fromMilliseconds(-5);
    issue.expiresAt = fromMilliseconds(6);
    issue.version = 3;
    return issue;
}

} // namespace

/// The bytes under a row's seal never change: the seals of every depot are made of them.
class TestRowFrame : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ofAStop();
    void ofAnIssue();
    void ofAnIssueThatEnded();
};

void TestRowFrame::ofAStop()
{
    QCOMPARE(rowFrame(aStop()).toHex(),
        framed({ "stop/1", "5f0c3b7e-0000-4000-8000-000000000001", "2026-11-24", "3", "15", "1", "1795500000123", "2",
                   "40" })
            .toHex());
}

void TestRowFrame::ofAnIssue()
{
    QCOMPARE(rowFrame(anIssue()).toHex(),
        framed({ "issue/1", "issue", "stop", "2", "00ff7f80", "9", "8", "1", "c0ffee", "locked", "door", "-5", "6", "",
                   "3" })
            .toHex());
}

void TestRowFrame::ofAnIssueThatEnded()
{
    Issue issue = anIssue();
    issue.endedAt = fromMilliseconds(0);

    QVERIFY(rowFrame(issue).endsWith(framed({ "6", "0", "3" })));
}

QTEST_APPLESS_MAIN(TestRowFrame)
#include "tst_rowframe.moc"
