// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/keychainstore.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFutureWatcher>
#include <QProcess>
#include <QTest>

namespace {

const QString profile = QStringLiteral("0b1f7a9e-5c2d-4e83-9a10-6d4c8f2e7b31");
const QString otherProfile = QStringLiteral("0b1f7a9e-5c2d-4e83-9a10-6d4c8f2e7b32");
const QByteArray key = QByteArray::fromHex("00ff0a0d000102030405060708090a0b0c0d0e0f101112131415161718191a1b");

/// Waits in the event loop, which the keychain's answers need.
template<typename T>
T answerOf(QFuture<T> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000))
        return T(Error{ ErrorCode::Internal, QStringLiteral("the future was never finished") });
    return future.result();
}

} // namespace

/// Against a real Secret Service, gnome-keyring, that is open.
class TestOpenKeychain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasNoKeyAtFirst();
    void keepsAKey();
    void keepsOnePerProfile();
    void replacesAKey();
    void removesAKey();
    void writesNoPlainFile();
};

void TestOpenKeychain::hasNoKeyAtFirst()
{
    QCOMPARE(answerOf(KeychainStore().read(profile)).error().code, ErrorCode::KeyMissing);
    QVERIFY(answerOf(KeychainStore().remove(profile)));
}

void TestOpenKeychain::keepsAKey()
{
    QVERIFY(answerOf(KeychainStore().write(profile, key)));

    const auto kept = answerOf(KeychainStore().read(profile));

    QVERIFY(kept);
    QCOMPARE(*kept, key);
}

void TestOpenKeychain::keepsOnePerProfile()
{
    QVERIFY(answerOf(KeychainStore().write(profile, key)));

    QCOMPARE(answerOf(KeychainStore().read(otherProfile)).error().code, ErrorCode::KeyMissing);
}

void TestOpenKeychain::replacesAKey()
{
    const QByteArray newer(32, '\xee');
    QVERIFY(answerOf(KeychainStore().write(profile, key)));
    QVERIFY(answerOf(KeychainStore().write(profile, newer)));

    QCOMPARE(*answerOf(KeychainStore().read(profile)), newer);
}

void TestOpenKeychain::removesAKey()
{
    QVERIFY(answerOf(KeychainStore().write(profile, key)));
    QVERIFY(answerOf(KeychainStore().remove(profile)));

    QCOMPARE(answerOf(KeychainStore().read(profile)).error().code, ErrorCode::KeyMissing);
}

void TestOpenKeychain::writesNoPlainFile()
{
    QVERIFY(answerOf(KeychainStore().write(profile, key)));

    int files = 0;
    QDirIterator home(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (home.hasNext()) {
        QFile file(home.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.contains(key));
        QVERIFY(!bytes.contains(key.toHex()));
        QVERIFY(!bytes.contains(key.toBase64()));
        ++files;
    }
    QVERIFY(files > 0); // the keyring's own, sealed
}

/// Against a Secret Service that has its name on the bus and never answers.
class TestSilentKeychain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isGivenUp_data();
    void isGivenUp();
};

void TestSilentKeychain::isGivenUp_data()
{
    QTest::addColumn<QString>("call");

    QTest::newRow("read") << QStringLiteral("read");
    QTest::newRow("write") << QStringLiteral("write");
    QTest::newRow("remove") << QStringLiteral("remove");
}

void TestSilentKeychain::isGivenUp()
{
    QFETCH(QString, call);
    const KeychainStore store(std::chrono::milliseconds(300));

    const Error error = call == QLatin1String("read") ? answerOf(store.read(profile)).error()
        : call == QLatin1String("write")              ? answerOf(store.write(profile, key)).error()
                                                      : answerOf(store.remove(profile)).error();

    QCOMPARE(error.code, ErrorCode::KeychainUnavailable);
    QCOMPARE(error.detail, QStringLiteral("no answer in time"));
}

/// Without any keychain, as on a server.
class TestAbsentKeychain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isAnErrorAndNoPlainFile();
};

void TestAbsentKeychain::isAnErrorAndNoPlainFile()
{
    QCOMPARE(answerOf(KeychainStore().write(profile, key)).error().code, ErrorCode::KeychainUnavailable);
    QCOMPARE(answerOf(KeychainStore().read(profile)).error().code, ErrorCode::KeychainUnavailable);

    QDirIterator home(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (home.hasNext()) {
        QFile file(home.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(profile.toUtf8()));
    }
}

namespace {

/// A process talks to one session bus as long as it lives, so every keychain gets a process of its own.
int runWithEachKeychain(const QString &program)
{
    int failures = 0;
    for (const QString &keychain : { QStringLiteral("open"), QStringLiteral("silent"), QStringLiteral("absent") }) {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedChannels);
        process.start(QFINDTESTDATA("with_keychain.sh"), { keychain, program, keychain });
        if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
            return 1;
        failures += process.exitCode();
    }
    return failures;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QString keychain = application.arguments().value(1);
    if (keychain == QLatin1String("open"))
        return QTest::qExec(std::make_unique<TestOpenKeychain>().get());
    if (keychain == QLatin1String("silent"))
        return QTest::qExec(std::make_unique<TestSilentKeychain>().get());
    if (keychain == QLatin1String("absent"))
        return QTest::qExec(std::make_unique<TestAbsentKeychain>().get());
    return runWithEachKeychain(application.applicationFilePath());
}

#include "tst_keychainstore.moc"
