// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ports/depots.h"
#include "core/usecases/managechannels.h"
#include "tests/support/depotfixture.h"
#include "tests/support/failingstorage.h"

#include <QTest>

namespace {

const QString smtp = QStringLiteral("smtp");
const QString tray = QStringLiteral("tray");
const QByteArray secret = "s3cret";

/// Takes settings that name a host, and trays.
class FakeFactory : public ChannelFactory {
public:
    Result<std::unique_ptr<Channel>> make(const ChannelSettings &settings, const QByteArray &) override
    {
        if (settings.kind == ChannelKind::Email && !settings.options.contains(QStringLiteral("host")))
            return Error{ ErrorCode::OutOfRange, QStringLiteral("host") };
        return std::unique_ptr<Channel>();
    }
};

const QJsonObject options{ { QStringLiteral("host"), QStringLiteral("mail.example") } };
const QJsonObject withUser{ { QStringLiteral("host"), QStringLiteral("mail.example") },
    { QStringLiteral("username"), QStringLiteral("depot") } };

} // namespace

/// Channels, their secrets, and what a practice tray means.
class TestManageChannels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void secretIsInTheKeyStoreAlone();
    void removedChannelsGoWithTheirSecret();
    void changesWhatIsGivenAlone();
    void changedSecretIsInTheKeyStoreAlone();
    void takesAnOptionAndTheSecretAway();
    void refusesAWrongChange_data();
    void refusesAWrongChange();
    void aChangeThatCannotBeKeptLeavesTheFormerSecret();
    void namesAreTakenOnce();
    void refusesWrongOptions();
    void eachTypeHasItsKind_data();
    void eachTypeHasItsKind();
    void aTrayMakesAPracticeDepotForGood();
    void noTrayBesideAnotherChannel();
    void needsAnAdministrator();

private:
    FakeFactory m_factory;
};

void TestManageChannels::secretIsInTheKeyStoreAlone()
{
    DepotFixture fixture;
    ManageChannels channels(fixture.services(), m_factory);
    const QByteArray before = fixture.storage->depots().recovery()->sealedBundle;

    const auto id = channels.add(fixture.administrator, { smtp, QString(), options, secret });

    QVERIFY(id);
    QCOMPARE(*fixture.keys.secret(channelSecretName(*id)), secret);
    QVERIFY(fixture.storage->depots().recovery()->sealedBundle != before);
    const auto list = channels.list(fixture.administrator);
    QCOMPARE(int(list->size()), 1);
    QCOMPARE(list->at(0).name, smtp);
    QCOMPARE(list->at(0).kind, ChannelKind::Email);
    QCOMPARE(list->at(0).options, options);
    QCOMPARE(fixture.events().last(), word(Event::ChannelAdded));
}

void TestManageChannels::removedChannelsGoWithTheirSecret()
{
    DepotFixture fixture;
    ManageChannels channels(fixture.services(), m_factory);
    const auto id = channels.add(fixture.administrator, { smtp, QString(), options, secret });

    QVERIFY(channels.remove(fixture.administrator, *id));

    QVERIFY(channels.list(fixture.administrator)->empty());
    const auto left = fixture.keys.secret(channelSecretName(*id));
    QVERIFY(!left || left->isEmpty());
    QCOMPARE(fixture.events().last(), word(Event::ChannelRemoved));
    QCOMPARE(channels.remove(fixture.administrator, *id).error().code, ErrorCode::NotFound);
}

void TestManageChannels::changesWhatIsGivenAlone()
{
    DepotFixture fixture;
    ManageChannels channels(fixture.services(), m_factory);
    const auto id = channels.add(fixture.administrator, { smtp, QString(), withUser, secret });

    QVERIFY(channels.change(fixture.administrator, *id,
        { QStringLiteral("mail"), { { QStringLiteral("host"), QStringLiteral("new.example") } }, {} }));

    const auto changed = channels.named(fixture.administrator, QStringLiteral("mail"));
    QVERIFY(changed);
    QCOMPARE(changed->id, *id);
    QCOMPARE(changed->type, smtp);
    QCOMPARE(changed->options.value(QStringLiteral("host")).toString(), QStringLiteral("new.example"));
    QCOMPARE(changed->options.value(QStringLiteral("username")).toString(), QStringLiteral("depot"));
    QCOMPARE(*fixture.keys.secret(channelSecretName(*id)), secret);
    QCOMPARE(fixture.events().last(), word(Event::ChannelChanged));
    QVERIFY(channels.change(fixture.administrator, *id, {}));
    QCOMPARE(channels.list(fixture.administrator)->at(0).options, changed->options);
}

void TestManageChannels::changedSecretIsInTheKeyStoreAlone()
{
    DepotFixture fixture;
    ManageChannels channels(fixture.services(), m_factory);
    const auto id = channels.add(fixture.administrator, { smtp, QString(), withUser, secret });
    const QByteArray before = fixture.storage->depots().recovery()->sealedBundle;

    QVERIFY(channels.change(fixture.administrator, *id, { {}, {}, QByteArrayLiteral("another") }));

    QCOMPARE(*fixture.keys.secret(channelSecretName(*id)), QByteArrayLiteral("another"));
    QVERIFY(fixture.storage->depots().recovery()->sealedBundle != before);
    QCOMPARE(channels.list(fixture.administrator)->at(0).options, withUser);
}

void TestManageChannels::takesAnOptionAndTheSecretAway()
{
    DepotFixture fixture;
    ManageChannels channels(fixture.services(), m_factory);
    const auto id = channels.add(fixture.administrator, { smtp, QString(), withUser, secret });

    QVERIFY(channels.change(
        fixture.administrator, *id, { {}, { { QStringLiteral("username"), QJsonValue::Null } }, QByteArray() }));

    QCOMPARE(channels.list(fixture.administrator)->at(0).options, options);
    QVERIFY(!fixture.keys.secret(channelSecretName(*id)));
}

void TestManageChannels::refusesAWrongChange_data()
{
    using Change = ManageChannels::ChannelChange;
    QTest::addColumn<QString>("channel");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("answer");
    const QString user = QStringLiteral("username");
    const QString host = QStringLiteral("host");

    QTest::newRow("without what it needs")
        << smtp << Change{ {}, { { host, QJsonValue::Null } }, {} } << QStringLiteral("out_of_range host");
    QTest::newRow("a user without a secret")
        << smtp << Change{ {}, { { user, user } }, {} } << QStringLiteral("out_of_range secret");
    QTest::newRow("no name") << smtp << Change{ QStringLiteral(" "), {}, {} } << QStringLiteral("out_of_range 1-80");
    QTest::newRow("the name of another") << smtp << Change{ QStringLiteral("other"), {}, {} }
                                         << QStringLiteral("already_exists other");
    QTest::newRow("a channel nobody knows")
        << QStringLiteral("pigeon") << Change{ QStringLiteral("dove"), {}, {} } << QStringLiteral("not_found pigeon");
}

void TestManageChannels::refusesAWrongChange()
{
    QFETCH(QString, channel);
    QFETCH(ManageChannels::ChannelChange, change);
    DepotFixture fixture;
    ManageChannels channels(fixture.services(), m_factory);
    const auto id = channels.add(fixture.administrator, { smtp, QString(), options, {} });
    QVERIFY(channels.add(fixture.administrator, { smtp, QStringLiteral("other"), options, {} }));
    const QStringList events = fixture.events();

    const auto refused
        = channels.change(fixture.administrator, channel == smtp ? *id : ChannelId(channel), change).error();

    QTEST(word(refused.code) + QLatin1Char(' ') + refused.detail, "answer");
    QCOMPARE(channels.named(fixture.administrator, smtp)->options, options);
    QCOMPARE(fixture.events(), events);
}

void TestManageChannels::aChangeThatCannotBeKeptLeavesTheFormerSecret()
{
    DepotFixture fixture;
    const auto id
        = ManageChannels(fixture.services(), m_factory).add(fixture.administrator, { smtp, {}, withUser, secret });
    FailingStorage storage(*fixture.storage);
    const Services services{ storage, fixture.depotClock, fixture.random, fixture.codes, fixture.keys, fixture.logSeal,
        fixture.phoneRules };

    const auto failed
        = ManageChannels(services, m_factory)
              .change(fixture.administrator, *id, { QStringLiteral("mail"), {}, QByteArrayLiteral("another") });

    QCOMPARE(failed.error().code, ErrorCode::DatabaseFull);
    QCOMPARE(*fixture.keys.secret(channelSecretName(*id)), secret);
    QVERIFY(ManageChannels(fixture.services(), m_factory).named(fixture.administrator, smtp));
}

void TestManageChannels::namesAreTakenOnce()
{
    DepotFixture fixture;
    ManageChannels channels(fixture.services(), m_factory);
    const auto id = channels.add(fixture.administrator, { smtp, QString(), options, {} });

    QCOMPARE(
        channels.add(fixture.administrator, { smtp, QString(), options, {} }).error().code, ErrorCode::AlreadyExists);
    QVERIFY(channels.change(fixture.administrator, *id, { smtp, {}, {} })); // its own
    QVERIFY(channels.remove(fixture.administrator, *id));
    QVERIFY(channels.add(fixture.administrator, { smtp, QString(), options, {} }));
}

void TestManageChannels::refusesWrongOptions()
{
    DepotFixture fixture;
    ManageChannels channels(fixture.services(), m_factory);

    QCOMPARE(
        channels.add(fixture.administrator, { smtp, QString(), {}, secret }).error().detail, QStringLiteral("host"));
    QCOMPARE(channels.add(fixture.administrator, { QStringLiteral("pigeon"), QString(), {}, {} }).error().code,
        ErrorCode::OutOfRange);
    QVERIFY(channels.list(fixture.administrator)->empty());
}

void TestManageChannels::eachTypeHasItsKind_data()
{
    QTest::addColumn<ChannelKind>("kind");
    for (const char *type : { "twilio", "vonage", "aws", "android", "webhook" })
        QTest::newRow(type) << ChannelKind::Sms;
    QTest::newRow("twilio_voice") << ChannelKind::Voice;
    QTest::newRow("smtp") << ChannelKind::Email;
}

void TestManageChannels::eachTypeHasItsKind()
{
    DepotFixture fixture;
    ManageChannels channels(fixture.services(), m_factory);
    const QString type = QString::fromLatin1(QTest::currentDataTag());

    QVERIFY(channels.add(fixture.administrator, { type, QString(), options, secret }));

    QTEST(channels.list(fixture.administrator)->at(0).kind, "kind");
}

void TestManageChannels::aTrayMakesAPracticeDepotForGood()
{
    DepotFixture fixture;
    ManageChannels channels(fixture.services(), m_factory);

    const auto id = channels.add(fixture.administrator, { tray, QString(), {}, {} });

    QVERIFY(id);
    QCOMPARE(fixture.storage->depots().find()->value().kind, Depot::Kind::Practice);
    QCOMPARE(
        channels.change(fixture.administrator, *id, { {}, options, {} }).error().detail, QStringLiteral("tray: host"));
    QVERIFY(channels.remove(fixture.administrator, *id));
    QCOMPARE(
        channels.add(fixture.administrator, { smtp, QString(), options, {} }).error().code, ErrorCode::PracticeOnly);
    QCOMPARE(fixture.storage->depots().find()->value().kind, Depot::Kind::Practice);
    QVERIFY(channels.add(fixture.administrator, { tray, QString(), {}, {} }));
}

void TestManageChannels::noTrayBesideAnotherChannel()
{
    DepotFixture fixture;
    ManageChannels channels(fixture.services(), m_factory);
    QVERIFY(channels.add(fixture.administrator, { smtp, QString(), options, {} }));

    QCOMPARE(channels.add(fixture.administrator, { tray, QString(), {}, {} }).error().code, ErrorCode::PracticeOnly);
    QCOMPARE(fixture.storage->depots().find()->value().kind, Depot::Kind::Real);
}

void TestManageChannels::needsAnAdministrator()
{
    DepotFixture fixture;
    ManageChannels channels(fixture.services(), m_factory);

    QCOMPARE(channels.add(fixture.supervisor, { tray, QString(), {}, {} }).error().code, ErrorCode::NotAllowed);
    QCOMPARE(channels.list(fixture.supervisor).error().code, ErrorCode::NotAllowed);
    QCOMPARE(channels.remove(fixture.supervisor, {}).error().code, ErrorCode::NotAllowed);
    QCOMPARE(channels.change(fixture.supervisor, {}, {}).error().code, ErrorCode::NotAllowed);
    QCOMPARE(channels.named(fixture.supervisor, tray).error().code, ErrorCode::NotAllowed);
}

QTEST_APPLESS_MAIN(TestManageChannels)
#include "tst_managechannels.moc"
