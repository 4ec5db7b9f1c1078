// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/correctcontact.h"

#include "core/ports/logbook.h"
#include "core/usecases/closedelivery.h"
#include "core/usecases/replandelivery.h"
#include "tests/support/codesfixture.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace {

const QString parcel = QStringLiteral("DC-1");

Contact phone(const QString &number)
{
    Contact contact;
    contact.phone = PhoneNumber::fromE164(number);
    return contact;
}

const QString formerNumber = QStringLiteral("+447700900001");
const QString newNumber = QStringLiteral("+447700900077");

std::vector<Message> notices(CodesFixture &depot)
{
    auto messages = depot.outbox();
    std::erase_if(messages, [](const Message &message) { return message.kind != Message::Kind::ContactChanged; });
    return messages;
}

} // namespace

/// Once a code was issued, another contact is another authenticator (product.md §3, security.md A3).
class TestCorrectContact : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void beforeAnyCodeADispatcherMay();
    void withACodeADispatcherMayNot();
    void withACodeASupervisorReplacesIt();
    void attemptsStaySpent();
    void oldCodeMessageIsOfAnEndedIssue();
    void afterItsTimeNoCodeIsOut();
    void onALockedStopTheCodeWaits();
    void plannedAgainStillHadACode();
    void sameContactChangesNothing();
    void withoutANewCodeNothingChanges();
    void endedDeliveryKeepsItsContact_data();
    void endedDeliveryKeepsItsContact();
    void withoutASecondPersonIsLogged();
    void onlyThoseWhoWorkTheDay();

private:
    Result<void> correct(const Session &session, const QString &number)
    {
        return CorrectContact(m_depot->services())(session, m_depot->delivery(parcel).id, phone(number));
    }
    Contact contact() { return must(CorrectContact::contactOf(*m_depot->storage, m_depot->delivery(parcel))); }

    std::unique_ptr<CodesFixture> m_depot;
};

void TestCorrectContact::init()
{
    m_depot = std::make_unique<CodesFixture>();
    m_depot->import({ m_depot->row(parcel, formerNumber) });
}

void TestCorrectContact::cleanup() { m_depot.reset(); }

void TestCorrectContact::beforeAnyCodeADispatcherMay()
{
    must(correct(m_depot->dispatcher, newNumber));

    QVERIFY(contact() == phone(newNumber));
    QVERIFY(m_depot->outbox().empty());
    QCOMPARE(m_depot->events().last(), QStringLiteral("contact_changed"));
}

void TestCorrectContact::withACodeADispatcherMayNot()
{
    m_depot->issue(parcel);
    const QString code = m_depot->code(parcel);

    QCOMPARE(answerOf(correct(m_depot->dispatcher, newNumber)), QStringLiteral("supervisor_needed"));

    QVERIFY(contact() == phone(formerNumber));
    QCOMPARE(m_depot->outbox().size(), size_t(1));
    QCOMPARE(word(m_depot->verify(parcel, code).outcome), QStringLiteral("match"));
}

void TestCorrectContact::withACodeASupervisorReplacesIt()
{
    m_depot->issue(parcel);
    const QString former = m_depot->code(parcel);

    must(correct(m_depot->supervisor, newNumber));

    QCOMPARE(m_depot->issues(parcel).size(), size_t(2));
    QVERIFY(m_depot->issues(parcel).back().state == Issue::State::Superseded);
    QCOMPARE(notices(*m_depot).size(), size_t(1));
    QVERIFY(notices(*m_depot).front().noticeTo == phone(formerNumber));
    QVERIFY(!notices(*m_depot).front().issue.has_value());
    QCOMPARE(word(m_depot->verify(parcel, former).outcome), QStringLiteral("superseded"));
    QCOMPARE(word(m_depot->verify(parcel, m_depot->code(parcel)).outcome), QStringLiteral("match"));
}

void TestCorrectContact::attemptsStaySpent()
{
    m_depot->issue(parcel);
    m_depot->mistype(parcel, 4);

    must(correct(m_depot->supervisor, newNumber));

    QCOMPARE(m_depot->stopOf(parcel).attempts, 4);
    QCOMPARE(word(m_depot->verify(parcel, m_depot->code(parcel)).outcome), QStringLiteral("wait"));
}

void TestCorrectContact::oldCodeMessageIsOfAnEndedIssue()
{
    m_depot->issue(parcel);
    const IssueId former = m_depot->issues(parcel).front().id;

    must(correct(m_depot->supervisor, newNumber));

    const IssueId current = m_depot->issues(parcel).front().id;
    const auto messages = m_depot->outbox();
    QCOMPARE(std::count_if(messages.begin(), messages.end(), [&](const Message &it) { return it.issue == former; }), 1);
    QCOMPARE(
        std::count_if(messages.begin(), messages.end(), [&](const Message &it) { return it.issue == current; }), 1);
}

void TestCorrectContact::afterItsTimeNoCodeIsOut()
{
    m_depot->issue(parcel);
    m_depot->clock.advance(12h);

    must(correct(m_depot->supervisor, newNumber));

    QVERIFY(contact() == phone(newNumber));
    QCOMPARE(m_depot->issues(parcel).size(), size_t(1));
    QVERIFY(m_depot->issues(parcel).front().state != Issue::State::Active);
    QCOMPARE(notices(*m_depot).size(), size_t(1));
}

void TestCorrectContact::onALockedStopTheCodeWaits()
{
    m_depot->issue(parcel);
    m_depot->mistype(parcel, 5);

    must(correct(m_depot->supervisor, newNumber));

    QVERIFY(contact() == phone(newNumber));
    QCOMPARE(m_depot->issues(parcel).size(), size_t(1));
    QCOMPARE(notices(*m_depot).size(), size_t(1));
    QCOMPARE(word(m_depot->verify(parcel, m_depot->code(parcel)).outcome), QStringLiteral("locked"));
}

void TestCorrectContact::plannedAgainStillHadACode()
{
    m_depot->issue(parcel);
    const DeliveryId former = m_depot->delivery(parcel).id;
    must(CloseDelivery(m_depot->services())(
        m_depot->dispatcher, { former, Delivery::State::Undelivered, QStringLiteral("nobody_home"), {} }));
    const QDate tomorrow = m_depot->today().addDays(1);
    const Delivery again = must(ReplanDelivery(m_depot->services())(m_depot->dispatcher, former, tomorrow));
    CorrectContact correctContact(m_depot->services());

    QCOMPARE(
        answerOf(correctContact(m_depot->dispatcher, again.id, phone(newNumber))), QStringLiteral("supervisor_needed"));
    must(correctContact(m_depot->supervisor, again.id, phone(newNumber)));
    QCOMPARE(notices(*m_depot).size(), size_t(1));
    QVERIFY(must(m_depot->storage->issues().ofStop(again.stop)).empty());
}

void TestCorrectContact::sameContactChangesNothing()
{
    m_depot->issue(parcel);
    const auto events = m_depot->events();

    must(correct(m_depot->dispatcher, formerNumber));

    QCOMPARE(m_depot->events(), events);
}

void TestCorrectContact::withoutANewCodeNothingChanges()
{
    m_depot->setPolicy(QStringLiteral("issues_per_stop"), QStringLiteral("1"));
    m_depot->issue(parcel);
    const QString code = m_depot->code(parcel);

    QCOMPARE(answerOf(correct(m_depot->supervisor, newNumber)), QStringLiteral("issues_spent"));

    QVERIFY(contact() == phone(formerNumber));
    QVERIFY(notices(*m_depot).empty());
    QCOMPARE(word(m_depot->verify(parcel, code).outcome), QStringLiteral("match"));
}

void TestCorrectContact::endedDeliveryKeepsItsContact_data()
{
    QTest::addColumn<bool>("isHandedOff");
    QTest::addColumn<QString>("answer");

    QTest::newRow("handed off") << true << QStringLiteral("already_handed_off");
    QTest::newRow("cancelled") << false << QStringLiteral("closed");
}

void TestCorrectContact::endedDeliveryKeepsItsContact()
{
    QFETCH(bool, isHandedOff);
    QFETCH(QString, answer);
    m_depot->issue(parcel);
    if (isHandedOff) {
        m_depot->verify(parcel, m_depot->code(parcel));
    } else {
        must(CloseDelivery(m_depot->services())(m_depot->dispatcher,
            { m_depot->delivery(parcel).id, Delivery::State::Cancelled, QStringLiteral("other"), {} }));
    }

    QCOMPARE(answerOf(correct(m_depot->supervisor, newNumber)), answer);
    QVERIFY(contact() == phone(formerNumber));
}

void TestCorrectContact::withoutASecondPersonIsLogged()
{
    m_depot->setPolicy(QStringLiteral("second_person"), QStringLiteral("off"));
    m_depot->issue(parcel);

    QCOMPARE(answerOf(correct(m_depot->dispatcher, newNumber)), QStringLiteral("supervisor_needed"));
    must(correct(m_depot->supervisor, newNumber));

    bool isNoted = false;
    for (const StoredEntry &entry : must(m_depot->storage->logBook().page(0, 1000)))
        isNoted = isNoted || (entry.event == QLatin1String("contact_changed") && entry.line.contains("\"off\""));
    QVERIFY(isNoted);
}

void TestCorrectContact::onlyThoseWhoWorkTheDay()
{
    QCOMPARE(answerOf(correct(m_depot->administrator, newNumber)), QStringLiteral("not_allowed"));
    QCOMPARE(answerOf(correct(Session{}, newNumber)), QStringLiteral("not_signed_in"));
    QVERIFY(contact() == phone(formerNumber));
}

QTEST_APPLESS_MAIN(TestCorrectContact)
#include "tst_correctcontact.moc"
