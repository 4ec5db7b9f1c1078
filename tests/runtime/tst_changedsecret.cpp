// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/openparts.h"
#include "core/runtime/doorcodecore.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace {

const QString password = QStringLiteral("a password of some length");

/// Takes every mail, and is given another secret with each.
class RenewedChannel : public Channel {
public:
    explicit RenewedChannel(QByteArray secret)
        : m_secret(std::move(secret))
    {
    }

    ChannelKind kind() const override { return ChannelKind::Email; }
    bool canReach(const Contact &contact) const override { return contact.email.has_value(); }
    QFuture<SendReport> send(OutgoingMessage) override { return accepted(); }
    void endBatch() override {}
    QFuture<SendReport> test() override { return accepted(); }
    std::optional<SecretChange> takeChangedSecret() override { return std::exchange(m_change, std::nullopt); }

private:
    QFuture<SendReport> accepted()
    {
        m_change = SecretChange{ m_secret, m_secret + '+' };
        return QtFuture::makeReadyFuture(SendReport{ SendReport::Result::Accepted, {}, {}, {} });
    }

    const QByteArray m_secret;
    std::optional<SecretChange> m_change;
};

class RenewingFactory : public ChannelFactory {
public:
    explicit RenewingFactory(QByteArrayList &given)
        : m_given(given)
    {
    }

    Result<std::unique_ptr<Channel>> make(const ChannelSettings &, const QByteArray &secret) override
    {
        m_given.append(secret);
        return std::unique_ptr<Channel>(std::make_unique<RenewedChannel>(secret));
    }

private:
    QByteArrayList &m_given;
};

} // namespace

/// A channel's secret that its provider replaced is the one the next sending works with.
class TestChangedSecret : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isKeptAfterATest();
    void isKeptAfterASending();
    void signInIsForAdministratorsOfSuchChannels();

private:
    Result<CoreParts> open();
    QByteArray secretOfNextTry();

    QTemporaryDir m_profile;
    QByteArrayList m_given;
    DoorcodeCore m_core;
    Session m_session;
};

Result<CoreParts> TestChangedSecret::open()
{
    ProfileSettings settings{ m_profile.path(), ProfileSettings::KeyStoreChoice::File,
        QByteArrayLiteral("a passphrase of the tests") };
    const auto makeKeys = [settings](Keyring &keys, RandomSource &random) -> Result<void> {
        if (auto ready = readyKeys(keys, random, settings); !ready)
            return ready;
        return keys.create(makeId<DepotId>(random), makeId<StationId>(random));
    };
    auto parts = openParts(
        { settings.profile, databasePath(settings.profile), DatabaseFile::New, settings.keychain, makeKeys });
    if (parts)
        parts->channelFactory = std::make_unique<RenewingFactory>(m_given);
    return parts;
}

void TestChangedSecret::initTestCase()
{
    QVERIFY(m_core.open([this] { return open(); }).result());
    NewDepot depot;
    depot.name = QStringLiteral("Depot");
    depot.country = QStringLiteral("GB");
    depot.language = QStringLiteral("en");
    depot.timeZone = QStringLiteral("Europe/London");
    depot.dayEnds = QStringLiteral("04:00");
    depot.adminName = QStringLiteral("ada");
    depot.adminPassword = password;
    QVERIFY(m_core.createDepot(depot).result());
    m_session = *m_core.signIn(QStringLiteral("ada"), password).result();
    ChannelSettings mail;
    mail.type = QStringLiteral("smtp");
    mail.kind = ChannelKind::Email;
    mail.name = QStringLiteral("mail");
    QVERIFY(m_core.addChannel(m_session, mail, "first").result());
}

QByteArray TestChangedSecret::secretOfNextTry()
{
    m_given.clear();
    const auto report = m_core.testChannel(m_session, QStringLiteral("mail")).result();
    return report ? m_given.value(0) : QByteArray();
}

void TestChangedSecret::isKeptAfterATest()
{
    QCOMPARE(secretOfNextTry(), QByteArray("first"));
    QCOMPARE(secretOfNextTry(), QByteArray("first+"));
}

void TestChangedSecret::isKeptAfterASending()
{
    QFile manifest(m_profile.filePath(QStringLiteral("day.csv")));
    QVERIFY(manifest.open(QIODevice::WriteOnly));
    manifest.write("Reference,Recipient,Email,Address\nA-1,Ada,a@example.com,1 Quay\n");
    manifest.close();
    const QDate today = *m_core.today().result();
    const auto plan = m_core.planImport(m_session, { manifest.fileName(), today, {}, Conflicts::Keep }).result();
    QVERIFY(plan && m_core.applyImport(m_session, *plan).result());
    IssueRequest request;
    request.date = today;
    QVERIFY(m_core.issue(m_session, request).result());
    QVERIFY(m_core.changeChannel(m_session, QStringLiteral("mail"), { {}, {}, QByteArray("before") }).result());

    const auto sent = m_core.send(m_session, DoorcodeCore::Send::WhatIsDue).result();

    QVERIFY(sent);
    QCOMPARE(sent->sent, 1);
    QCOMPARE(secretOfNextTry(), QByteArray("before+"));
}

void TestChangedSecret::signInIsForAdministratorsOfSuchChannels()
{
    const auto refused = m_core.signInToMailbox(m_session, { {}, QStringLiteral("smtp"), {}, {}, {} }, {}, {}).result();
    QCOMPARE(refused.error().code, ErrorCode::OutOfRange);
    const auto nobody = m_core.signInToMailbox(Session(), { {}, QStringLiteral("smtp"), {}, {}, {} }, {}, {}).result();
    QVERIFY(nobody.error().code != ErrorCode::OutOfRange);
    QVERIFY(m_core.endMailboxSignIn().result());
}

QTEST_GUILESS_MAIN(TestChangedSecret)
#include "tst_changedsecret.moc"
