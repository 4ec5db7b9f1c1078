// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/opencore.h"

#include "app/wiring/openparts.h"
#include "core/crypto/systemrandom.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

/// Opening a depot for a face that may not wait.
class TestOpenCore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void coreComesBackToTheThreadThatAsked();
    void practiceDepotCanBeWorkedWith();
    void failureIsAnAnswer();
    void aShortPassphraseMakesNoKeys();
    void aShortOneOfBeforeStillOpens();

private:
    static OpenedCore opened(CoreOpening opening);

    QTemporaryDir m_temporary;
};

void TestOpenCore::initTestCase() { qputenv("TMPDIR", m_temporary.path().toUtf8()); }

/// As a face gets it: by a continuation on its own thread.
OpenedCore TestOpenCore::opened(CoreOpening opening)
{
    QObject face;
    std::optional<OpenedCore> core;
    opening.then(&face, [&core](const std::shared_ptr<OpenedCore> &answer) { core = std::move(*answer); });
    const bool isAnswered = QTest::qWaitFor([&core] { return core.has_value(); }, 100'000);
    return isAnswered ? std::move(*core) : OpenedCore(ErrorCode::Canceled);
}

void TestOpenCore::coreComesBackToTheThreadThatAsked()
{
    ProfileSettings settings;
    settings.profile = m_temporary.filePath(QStringLiteral("profile"));
    settings.keyStore = ProfileSettings::KeyStoreChoice::File;
    settings.passphrase = QByteArray("open the keys of the tests");
    QVERIFY(makeNewCore(settings));

    const OpenedCore core = opened(openCore(settings));

    QVERIFY(core);
    QCOMPARE((*core)->thread(), QThread::currentThread());
    const auto depot = (*core)->depot().result();
    QCOMPARE(depot.error().code, ErrorCode::NoDepot);
}

void TestOpenCore::practiceDepotCanBeWorkedWith()
{
    const OpenedCore core = opened(openPracticeCore(PracticeStart::Fresh, QStringLiteral("en")));

    QVERIFY(core);
    const auto session = (*core)->signInToPractice().result();
    QVERIFY(session);
    const auto today = (*core)->today().result();
    QVERIFY(today);
    const auto board = (*core)->board(*session, { *today, {}, {} }, {}, 1000).result();
    QVERIFY(board);
    QCOMPARE(board->size(), size_t(200));
}

void TestOpenCore::failureIsAnAnswer()
{
    ProfileSettings settings;
    settings.profile = m_temporary.filePath(QStringLiteral("none"));

    const OpenedCore core = opened(openCore(settings));

    QCOMPARE(core.error().code, ErrorCode::NoDepot);
}

void TestOpenCore::aShortPassphraseMakesNoKeys()
{
    ProfileSettings settings;
    settings.profile = m_temporary.filePath(QStringLiteral("short"));
    settings.keyStore = ProfileSettings::KeyStoreChoice::File;
    settings.passphrase = QByteArray("fourteen chars");

    const auto core = makeNewCore(settings);

    QVERIFY(!core);
    QCOMPARE(core.error().code, ErrorCode::PassphraseTooShort);
    QCOMPARE(core.error().detail, QStringLiteral("15"));
    QCOMPARE(Keyring::source(settings.profile).error().code, ErrorCode::KeyStoreMissing);
}

void TestOpenCore::aShortOneOfBeforeStillOpens()
{
    ProfileSettings settings;
    settings.profile = m_temporary.filePath(QStringLiteral("before"));
    settings.passphrase = QByteArray("short");
    QVERIFY(QDir().mkpath(settings.profile));
    SystemRandom random;
    Keyring made(settings.profile, random);
    QVERIFY(made.setUpWithPassphrase(*settings.passphrase));
    QVERIFY(made.create(DepotId(QStringLiteral("d")), StationId(QStringLiteral("s"))));
    Keyring keys(settings.profile, random);

    QVERIFY(unlockKeys(keys, settings));

    QVERIFY(keys.isUnlocked());
}

QTEST_GUILESS_MAIN(TestOpenCore)
#include "tst_opencore.moc"
