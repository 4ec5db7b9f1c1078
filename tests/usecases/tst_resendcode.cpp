// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/closedelivery.h"
#include "core/usecases/reissuecode.h"
#include "core/usecases/resendcode.h"
#include "tests/support/codesfixture.h"

using namespace std::chrono_literals;

namespace {

const QString parcel = QStringLiteral("DC-1");

} // namespace

/// The same code again, or a new one that replaces it; neither gives attempts back, and both are limited.
class TestResendCode : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void resendIsTheSameCodeAndExtendsNothing();
    void resendOverBothIsOneAct();
    void resendWaits();
    void sendsPerIssueAreLimited();
    void nothingToResend_data();
    void nothingToResend();
    void newCodeReplacesTheOldOne();
    void newCodeBringsNoAttempts();
    void newCodeMayHaveAnotherLifetime();
    void issuesPerStopAreLimited();
    void newCodeForAClosedDelivery_data();
    void newCodeForAClosedDelivery();
    void contactsHourIsLimited();
    void daysBudgetIsLimited();
    void onlyThoseWhoWorkTheDay_data();
    void onlyThoseWhoWorkTheDay();

private:
    std::unique_ptr<CodesFixture> m_depot;
};

void TestResendCode::init()
{
    m_depot = std::make_unique<CodesFixture>();
    m_depot->import({ m_depot->row(parcel) });
}

void TestResendCode::cleanup() { m_depot.reset(); }

void TestResendCode::resendIsTheSameCodeAndExtendsNothing()
{
    m_depot->issue(parcel);
    m_depot->mistype(parcel, 2);
    const Issue before = m_depot->issues(parcel).front();
    const QString code = m_depot->code(parcel);
    m_depot->clock.advance(1min);

    const MessageId sent = must(m_depot->resend(parcel));

    const Issue after = m_depot->issues(parcel).front();
    QCOMPARE(m_depot->issues(parcel).size(), size_t(1));
    QCOMPARE(m_depot->codeOf(after), code);
    QVERIFY(after.expiresAt == before.expiresAt);
    QCOMPARE(m_depot->stopOf(parcel).attempts, 2);
    const Message message = must(m_depot->storage->messages().find(sent)).value();
    QVERIFY(message.issue == before.id);
    QCOMPARE(m_depot->events().last(), QStringLiteral("code_resent"));
}

void TestResendCode::resendOverBothIsOneAct()
{
    const QString both = QStringLiteral("DC-both");
    m_depot->addChannel(ChannelKind::Email);
    ManifestRow row = m_depot->row(both, QStringLiteral("+447700900155"));
    row.contact.email = MailAddress::parse(QStringLiteral("ada@example.com"));
    m_depot->import({ row });
    m_depot->issue(both);
    m_depot->clock.advance(2min);
    const DeliveryId delivery = m_depot->delivery(both).id;
    const IssueId issue = m_depot->issues(both).front().id;
    ResendCode resendCode(m_depot->services());

    must(resendCode(m_depot->dispatcher, delivery, { ChannelKind::Sms, ChannelKind::Email }));

    QStringList wanted;
    for (const Message &message : must(m_depot->storage->messages().ofIssue(issue))) {
        if (message.wanted)
            wanted += word(*message.wanted);
    }
    wanted.sort();
    QCOMPARE(wanted, (QStringList{ QStringLiteral("email"), QStringLiteral("sms") }));
    m_depot->clock.advance(2min);
    must(resendCode(m_depot->dispatcher, delivery, {}));
    m_depot->clock.advance(2min);
    QCOMPARE(answerOf(resendCode(m_depot->dispatcher, delivery, { ChannelKind::Sms, ChannelKind::Email })),
        QStringLiteral("sends_spent")); // one of five is left
    QCOMPARE(answerOf(resendCode(m_depot->dispatcher, delivery, {})), QStringLiteral("done"));
}

void TestResendCode::resendWaits()
{
    m_depot->issue(parcel);
    m_depot->clock.advance(60s - 1ms);

    const auto early = m_depot->resend(parcel);

    QCOMPARE(answerOf(early), QStringLiteral("resend_wait"));
    QCOMPARE(early.error().detail, QStringLiteral("1"));
    m_depot->clock.advance(1ms);
    QCOMPARE(answerOf(m_depot->resend(parcel)), QStringLiteral("done"));
    QCOMPARE(answerOf(m_depot->resend(parcel)), QStringLiteral("resend_wait"));
}

void TestResendCode::sendsPerIssueAreLimited()
{
    m_depot->issue(parcel);
    for (int sent = 1; sent < 5; ++sent) {
        m_depot->clock.advance(1min);
        must(m_depot->resend(parcel));
    }
    m_depot->clock.advance(1min);

    QCOMPARE(answerOf(m_depot->resend(parcel)), QStringLiteral("sends_spent"));

    must(m_depot->reissue(parcel));
    m_depot->clock.advance(1min);
    QCOMPARE(answerOf(m_depot->resend(parcel)), QStringLiteral("done"));
}

void TestResendCode::nothingToResend_data()
{
    QTest::addColumn<QString>("situation");
    QTest::addColumn<QString>("answer");

    QTest::newRow("no code was issued") << QStringLiteral("planned") << QStringLiteral("no_code");
    QTest::newRow("its time is over") << QStringLiteral("expired") << QStringLiteral("no_code");
    QTest::newRow("it was used") << QStringLiteral("used") << QStringLiteral("no_code");
    QTest::newRow("locked") << QStringLiteral("locked") << QStringLiteral("stop_locked");
}

void TestResendCode::nothingToResend()
{
    QFETCH(QString, situation);
    QFETCH(QString, answer);
    if (situation != QLatin1String("planned"))
        m_depot->issue(parcel, Issue::Lifetime::Door);
    if (situation == QLatin1String("used"))
        m_depot->verify(parcel, m_depot->code(parcel));
    if (situation == QLatin1String("locked"))
        m_depot->mistype(parcel, 5);
    if (situation == QLatin1String("expired"))
        m_depot->clock.advance(10min);

    QCOMPARE(answerOf(m_depot->resend(parcel)), answer);
}

void TestResendCode::newCodeReplacesTheOldOne()
{
    m_depot->issue(parcel);
    const QString older = m_depot->code(parcel);

    const Issue issue = must(m_depot->reissue(parcel));

    QCOMPARE(issue.number, 2);
    QVERIFY(m_depot->issues(parcel).front().state == Issue::State::Active);
    QVERIFY(m_depot->issues(parcel).back().state == Issue::State::Superseded);
    QVERIFY(m_depot->code(parcel) != older);
    QCOMPARE(m_depot->events().last(), QStringLiteral("code_replaced"));
    QCOMPARE(word(m_depot->verify(parcel, older).outcome), QStringLiteral("superseded"));
    QCOMPARE(word(m_depot->verify(parcel, m_depot->code(parcel)).outcome), QStringLiteral("match"));
}

void TestResendCode::newCodeBringsNoAttempts()
{
    m_depot->issue(parcel);
    m_depot->mistype(parcel, 3);

    must(m_depot->reissue(parcel));

    QCOMPARE(m_depot->stopOf(parcel).attempts, 3);
    QCOMPARE(word(m_depot->verify(parcel, m_depot->code(parcel)).outcome), QStringLiteral("wait"));
    m_depot->clock.advance(30s);
    QCOMPARE(m_depot->mistype(parcel, 2).attemptsLeft, 0);
    QVERIFY(m_depot->issues(parcel).front().state == Issue::State::Locked);
}

void TestResendCode::newCodeMayHaveAnotherLifetime()
{
    m_depot->issue(parcel);
    ReissueRequest request;
    request.delivery = m_depot->delivery(parcel).id;
    request.reason = QStringLiteral("deleted");
    request.lifetime = Issue::Lifetime::Door;

    const Issue issue = must(ReissueCode(m_depot->services())(m_depot->dispatcher, request));

    QVERIFY(issue.expiresAt == m_depot->clock.now() + 10min);
}

void TestResendCode::issuesPerStopAreLimited()
{
    m_depot->issue(parcel);
    must(m_depot->reissue(parcel));
    must(m_depot->reissue(parcel));
    const QString code = m_depot->code(parcel);

    QCOMPARE(answerOf(m_depot->reissue(parcel)), QStringLiteral("issues_spent"));

    QCOMPARE(m_depot->issues(parcel).size(), size_t(3));
    QCOMPARE(word(m_depot->verify(parcel, code).outcome), QStringLiteral("match"));
}

void TestResendCode::newCodeForAClosedDelivery_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("answer");

    QTest::newRow("handed off") << QStringLiteral("handed_off") << QStringLiteral("already_handed_off");
    QTest::newRow("undelivered") << QStringLiteral("undelivered") << QStringLiteral("closed");
}

void TestResendCode::newCodeForAClosedDelivery()
{
    QFETCH(QString, state);
    QFETCH(QString, answer);
    m_depot->issue(parcel);
    if (state == QLatin1String("handed_off")) {
        m_depot->verify(parcel, m_depot->code(parcel));
    } else {
        must(CloseDelivery(m_depot->services())(m_depot->dispatcher,
            { m_depot->delivery(parcel).id, Delivery::State::Undelivered, QStringLiteral("refused"), {} }));
    }

    QCOMPARE(answerOf(m_depot->reissue(parcel)), answer);
    QCOMPARE(m_depot->issues(parcel).size(), size_t(1));
}

void TestResendCode::contactsHourIsLimited()
{
    m_depot->setPolicy(QStringLiteral("messages_per_contact_hour"), QStringLiteral("2"));
    m_depot->issue(parcel);
    m_depot->clock.advance(1min);
    must(m_depot->resend(parcel));
    m_depot->clock.advance(59min - 1ms);

    QCOMPARE(answerOf(m_depot->resend(parcel)), QStringLiteral("contact_budget"));
    QCOMPARE(answerOf(m_depot->reissue(parcel)), QStringLiteral("contact_budget"));
    QVERIFY(m_depot->issues(parcel).front().state == Issue::State::Active);
    m_depot->clock.advance(2ms);
    QCOMPARE(answerOf(m_depot->resend(parcel)), QStringLiteral("done"));
}

void TestResendCode::daysBudgetIsLimited()
{
    m_depot->setPolicy(QStringLiteral("messages_per_day"), QStringLiteral("1"));
    m_depot->import({ m_depot->row(QStringLiteral("DC-2"), QStringLiteral("+447700900002")) });
    IssueRequest request;
    request.date = m_depot->today();

    const IssueResult result = m_depot->issueAll(request);

    QCOMPARE(result.issued, 1);
    QCOMPARE(result.problems.size(), size_t(1));
    QCOMPARE(word(result.problems.front().error.code), QStringLiteral("day_budget"));
    const QString issued = m_depot->issues(parcel).empty() ? QStringLiteral("DC-2") : parcel;
    m_depot->clock.advance(1min);
    QCOMPARE(answerOf(m_depot->resend(issued)), QStringLiteral("day_budget"));
    QCOMPARE(answerOf(m_depot->reissue(issued)), QStringLiteral("day_budget"));
    QCOMPARE(m_depot->outbox().size(), size_t(1));
}

void TestResendCode::onlyThoseWhoWorkTheDay_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("answer");

    QTest::newRow("nobody") << QStringLiteral("nobody") << QStringLiteral("not_signed_in");
    QTest::newRow("administrator") << QStringLiteral("administrator") << QStringLiteral("not_allowed");
}

void TestResendCode::onlyThoseWhoWorkTheDay()
{
    QFETCH(QString, who);
    QFETCH(QString, answer);
    m_depot->issue(parcel);
    m_depot->clock.advance(1min);
    const Session session = who == QLatin1String("nobody") ? Session{} : m_depot->administrator;
    ReissueRequest request;
    request.delivery = m_depot->delivery(parcel).id;
    request.reason = QStringLiteral("other");

    QCOMPARE(answerOf(ResendCode(m_depot->services())(session, request.delivery, {})), answer);
    QCOMPARE(answerOf(ReissueCode(m_depot->services())(session, request)), answer);
    QCOMPARE(m_depot->outbox().size(), size_t(1));
}

QTEST_APPLESS_MAIN(TestResendCode)
#include "tst_resendcode.moc"
