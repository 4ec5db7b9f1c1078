// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/reasons.h"
#include "core/ports/logbook.h"
#include "core/ports/routes.h"
#include "core/usecases/closedelivery.h"
#include "core/usecases/liftblock.h"
#include "tests/support/codesfixture.h"

namespace {

const QString parcel = QStringLiteral("DC-1");
const QString elsewhere = QStringLiteral("DC-2");
const QString remark = QStringLiteral("said <b>so</b> at the door, grüß Gott");

} // namespace

/// Every act that needs a reason takes the words of its own list and no others, whatever face it comes from, and
/// commits to the remark beside it.
class TestReasonAndRemark : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_depot.reset(); }
    void otherReasonsAreRefused_data() { everyAct(); }
    void otherReasonsAreRefused();
    void rightsComeBeforeReasons_data() { everyAct(); }
    void rightsComeBeforeReasons();
    void remarkIsCommittedTo_data() { everyAct(); }
    void remarkIsCommittedTo();

private:
    static void everyAct();
    Result<void> act(ReasonedAct act, const Session &session, const QString &reason);

    std::unique_ptr<CodesFixture> m_depot;
};

/// A stop that is locked, another that is not, and a courier who is blocked: each act could be done.
void TestReasonAndRemark::init()
{
    m_depot = std::make_unique<CodesFixture>();
    m_depot->import({ m_depot->row(parcel), m_depot->row(elsewhere, QStringLiteral("+447700900002")) });
    m_depot->issue(parcel);
    m_depot->issue(elsewhere);
    m_depot->mistype(parcel, 5);
    m_depot->setPolicy(QStringLiteral("courier_failures_per_day"), QStringLiteral("5"));
}

void TestReasonAndRemark::everyAct()
{
    QTest::addColumn<int>("reasoned");

    QTest::newRow("close") << int(ReasonedAct::Close);
    QTest::newRow("cancel") << int(ReasonedAct::Cancel);
    QTest::newRow("reissue") << int(ReasonedAct::Reissue);
    QTest::newRow("unlock") << int(ReasonedAct::Unlock);
    QTest::newRow("lift") << int(ReasonedAct::Lift);
}

Result<void> TestReasonAndRemark::act(ReasonedAct act, const Session &session, const QString &reason)
{
    const DeliveryId id = m_depot->delivery(act == ReasonedAct::Unlock ? parcel : elsewhere).id;
    switch (act) {
    case ReasonedAct::Close:
        return CloseDelivery(m_depot->services())(session, { id, Delivery::State::Undelivered, reason, remark });
    case ReasonedAct::Cancel:
        return CloseDelivery(m_depot->services())(session, { id, Delivery::State::Cancelled, reason, remark });
    case ReasonedAct::Reissue: {
        const ReissueRequest request{ id, reason, remark, Issue::Lifetime::Day, std::nullopt };
        const auto made = ReissueCode(m_depot->services())(session, request);
        return made ? Result<void>() : Result<void>(made.error());
    }
    case ReasonedAct::Unlock:
        return UnlockStop(m_depot->services())(session, id, reason, remark);
    case ReasonedAct::Lift:
        break;
    }
    const CourierId courier = must(m_depot->storage->routes().courierByName(QStringLiteral("unassigned"))).value().id;
    return LiftBlock(m_depot->services())(session, { courier, reason, remark });
}

void TestReasonAndRemark::otherReasonsAreRefused()
{
    QFETCH(int, reasoned);
    const auto asked = ReasonedAct(reasoned);
    const QStringList events = m_depot->events();

    for (const char *reason : { "", "because", "no_message", "phone_unusable", "suspected_guessing" }) {
        const auto refused = act(asked, m_depot->everything, QString::fromLatin1(reason));
        QCOMPARE(answerOf(refused), QStringLiteral("out_of_range"));
        QCOMPARE(refused.error().detail, reasonsFor(asked).join(QStringLiteral(", ")));
    }

    QCOMPARE(m_depot->events(), events);
    QCOMPARE(answerOf(act(asked, m_depot->everything, reasonsFor(asked).first())), QStringLiteral("done"));
}

void TestReasonAndRemark::rightsComeBeforeReasons()
{
    QFETCH(int, reasoned);

    QCOMPARE(answerOf(act(ReasonedAct(reasoned), m_depot->administrator, QStringLiteral("because"))),
        QStringLiteral("not_allowed"));
}

void TestReasonAndRemark::remarkIsCommittedTo()
{
    QFETCH(int, reasoned);
    const auto before = quint64(m_depot->events().size());

    must(act(ReasonedAct(reasoned), m_depot->everything, QStringLiteral("other")));

    QStringList remarks;
    for (const StoredEntry &entry : must(m_depot->storage->logBook().page(before, 100))) {
        QVERIFY2(!entry.line.contains("door"), entry.line.constData()); // the line itself holds no free text
        for (const Opening &opening : must(m_depot->storage->logBook().openings(entry.seq))) {
            if (opening.field != QLatin1String("remark"))
                continue;
            remarks += opening.text;
            QVERIFY2(entry.line.contains("\"remark\":\""), entry.line.constData());
            QVERIFY2(entry.line.contains("\"reason\":\"other\""), entry.line.constData());
        }
    }
    QCOMPARE(remarks, QStringList{ remark });
}

QTEST_APPLESS_MAIN(TestReasonAndRemark)
#include "tst_reasonandremark.moc"
