// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/deskfixture.h"

#include <QTest>

// What the tests of the window stand on.
class TestDeskFixture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCodeThatWasSentIsTheRightOne();
    void anotherCodeIsWrong();
    void aBrokenTableIsAnError();
};

void TestDeskFixture::aCodeThatWasSentIsTheRightOne()
{
    DeskFixture fixture;
    QCOMPARE(int(fixture.board().size()), 32);

    fixture.issueAndSend(QStringLiteral("NG-417302"));

    const auto answer = fixture.verify(QStringLiteral("NG-417302"), fixture.code(QStringLiteral("NG-417302")));
    QCOMPARE(answer.outcome, Outcome::Match);
    QCOMPARE(answer.deliveries.size(), 2);
}

void TestDeskFixture::anotherCodeIsWrong()
{
    DeskFixture fixture;
    const QString reference = QStringLiteral("NG-417311");
    fixture.issueAndSend(reference);

    QCOMPARE(fixture.verify(reference, fixture.wrongCode(reference)).outcome, Outcome::Mismatch);
}

void TestDeskFixture::aBrokenTableIsAnError()
{
    DeskFixture fixture;
    const QString reference = QStringLiteral("NG-417286");
    fixture.issueAndSend(reference);
    const QString code = fixture.code(reference);
    VerifyRequest request;
    request.delivery = fixture.delivery(reference).id;
    request.typed = code;
    fixture.breakTable(QStringLiteral("handoff"));

    QVERIFY(!fixture.core.verify(fixture.session(), request).result());

    fixture.mendTable(QStringLiteral("handoff"));
    QCOMPARE(fixture.verify(reference, code).outcome, Outcome::Match);
}

QTEST_MAIN(TestDeskFixture)
#include "tst_deskfixture.moc"
