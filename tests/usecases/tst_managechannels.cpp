// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ports/depots.h"
#include "core/usecases/managechannels.h"
#include "tests/support/depotfixture.h"

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

} // namespace

/// Channels, their secrets, and what a practice tray means.
class TestManageChannels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void secretIsInTheKeyStoreAlone();
    void removedChannelsGoWithTheirSecret();
    void refusesWrongOptions();
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

void TestManageChannels::aTrayMakesAPracticeDepotForGood()
{
    DepotFixture fixture;
    ManageChannels channels(fixture.services(), m_factory);

    const auto id = channels.add(fixture.administrator, { tray, QString(), {}, {} });

    QVERIFY(id);
    QCOMPARE(fixture.storage->depots().find()->value().kind, Depot::Kind::Practice);
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
}

QTEST_APPLESS_MAIN(TestManageChannels)
#include "tst_managechannels.moc"
