// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/keyedrowseal.h"

#include "tests/crypto/keyringfixture.h"

#include <QTest>

class TestKeyedRowSeal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isTheHmacItSays();
    void findsEveryChange();
    void refusesWhenLocked();
    void followsTheKeyring();
};

void TestKeyedRowSeal::isTheHmacItSays()
{
    OpenProfile profile;
    KeyedRowSeal seal(profile.keyring);

    // Python: K_row = HKDF-Expand-SHA-256(bytes(range(32)), b'doorcode/row/1', 32); HMAC-SHA-256(K_row, b'columns')
    for (int i = 0; i < 2; ++i)
        QCOMPARE(seal.seal("columns")->toHex(),
            QByteArray("66573c1ef0cf7b9e2d51798035f93aef2ebcb4eab9065cc40e7868d8b9ac9348"));
}

void TestKeyedRowSeal::findsEveryChange()
{
    OpenProfile profile;
    KeyedRowSeal seal(profile.keyring);
    const QByteArray columns = "stop, attempts 1";
    const QByteArray tag = *seal.seal(columns);

    QVERIFY(seal.check(columns, tag));
    for (qsizetype bit = 0; bit < 8 * tag.size(); ++bit) {
        QByteArray other = tag;
        other[bit / 8] = char(other[bit / 8] ^ (1 << bit % 8));
        const auto checked = seal.check(columns, other);
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, ErrorCode::RowAltered);
    }
    QVERIFY(!seal.check("stop, attempts 0", tag));
    QVERIFY(!seal.check(columns, tag.left(31)));
    QVERIFY(!seal.check(columns, tag + '\0'));
    QVERIFY(!seal.check(columns, {}));
}

void TestKeyedRowSeal::refusesWhenLocked()
{
    QTemporaryDir folder;
    CountingRandom random;
    Keyring keyring(folder.path(), random, testCost);
    KeyedRowSeal seal(keyring);

    QCOMPARE(seal.seal("columns").error().code, ErrorCode::KeyStoreLocked);
    QCOMPARE(seal.check("columns", QByteArray(32, '\0')).error().code, ErrorCode::KeyStoreLocked);
}

void TestKeyedRowSeal::followsTheKeyring()
{
    OpenProfile profile;
    KeyedRowSeal seal(profile.keyring);
    const QByteArray first = *seal.seal("columns");

    QVERIFY(QFile::remove(profile.keyPath()));
    QVERIFY(profile.keyring.create(testDepot, testStation));

    QVERIFY(*seal.seal("columns") != first);
}

QTEST_APPLESS_MAIN(TestKeyedRowSeal)
#include "tst_keyedrowseal.moc"
