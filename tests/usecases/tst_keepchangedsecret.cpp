// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ports/depots.h"
#include "core/usecases/keepchangedsecret.h"
#include "core/usecases/managechannels.h"
#include "tests/support/depotfixture.h"

#include <QTest>

/// A secret that a provider has replaced is kept, on the recovery sheet's side, too, and none that an administrator has
/// set is lost for it.
class TestKeepChangedSecret : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatTheProviderGave();
    void leavesWhatAnAdministratorSet();
    void leavesARemovedChannelWithout();

private:
    const ChannelId m_channel{ QStringLiteral("3f0e8a52-5d3c-4c5e-8d15-6f0a4a0c9b11") };
};

void TestKeepChangedSecret::keepsWhatTheProviderGave()
{
    DepotFixture fixture;
    QVERIFY(fixture.keys.setSecret(channelSecretName(m_channel), "former"));
    const QByteArray before = fixture.storage->depots().recovery()->sealedBundle;

    QVERIFY(KeepChangedSecret(fixture.services())(m_channel, { "former", "current" }));

    QCOMPARE(*fixture.keys.secret(channelSecretName(m_channel)), QByteArray("current"));
    QVERIFY(fixture.storage->depots().recovery()->sealedBundle != before);
}

void TestKeepChangedSecret::leavesWhatAnAdministratorSet()
{
    DepotFixture fixture;
    QVERIFY(fixture.keys.setSecret(channelSecretName(m_channel), "another"));

    QVERIFY(KeepChangedSecret(fixture.services())(m_channel, { "former", "current" }));

    QCOMPARE(*fixture.keys.secret(channelSecretName(m_channel)), QByteArray("another"));
}

void TestKeepChangedSecret::leavesARemovedChannelWithout()
{
    DepotFixture fixture;

    QVERIFY(KeepChangedSecret(fixture.services())(m_channel, { "former", "current" }));

    QVERIFY(!fixture.keys.secret(channelSecretName(m_channel)));
}

QTEST_APPLESS_MAIN(TestKeepChangedSecret)
#include "tst_keepchangedsecret.moc"
