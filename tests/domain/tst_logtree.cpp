// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/logtree.h"

#include <QCryptographicHash>
#include <QTest>

#include <bit>

namespace {

Hash sha256(const QByteArray &bytes) { return toHash(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)); }

Hash leafOf(const QByteArray &entry) { return sha256(QByteArray(1, '\0') + entry); }

Hash nodeOf(const Hash &left, const Hash &right)
{
    return sha256(QByteArray(1, '\x01') + toBytes(left) + toBytes(right));
}

/// RFC 9162 §2.1.1 to the letter.
Hash rootOf(const std::vector<Hash> &leaves, size_t first, size_t count)
{
    if (count == 0)
        return sha256({});
    if (count == 1)
        return leaves[first];
    const size_t split = std::bit_floor(count - 1);
    return nodeOf(rootOf(leaves, first, split), rootOf(leaves, first + split, count - split));
}

} // namespace

class TestLogTree : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emptyTreeHasTheEmptyRoot();
    void hasThePublishedRoots();
    void hasTheRootOfTheDefinition();
    void goesOnFromAStoredEdge();
    void anyChangedLeafChangesTheRoot();
};

void TestLogTree::emptyTreeHasTheEmptyRoot()
{
    QCOMPARE(toBytes(LogTree().root(sha256({}), nodeOf)).toHex(),
        QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
}

void TestLogTree::hasThePublishedRoots()
{
    // The leaves and roots of google/certificate-transparency's merkle_tree_test.
    const QByteArrayList entries{ "", "00", "10", "2021", "3031", "40414243", "5051525354555657",
        "606162636465666768696a6b6c6d6e6f" };
    const QByteArrayList roots{ "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328" };
    LogTree tree;

    for (qsizetype i = 0; i < entries.size(); ++i) {
        tree.add(leafOf(QByteArray::fromHex(entries[i])), nodeOf);
        QCOMPARE(toBytes(tree.root(sha256({}), nodeOf)).toHex(), roots[i]);
    }
}

void TestLogTree::hasTheRootOfTheDefinition()
{
    LogTree tree;
    std::vector<Hash> leaves;

    for (int i = 0; i < 300; ++i) {
        leaves.push_back(leafOf(QByteArray::number(i)));
        tree.add(leaves.back(), nodeOf);
        QCOMPARE(tree.size(), quint64(leaves.size()));
        QCOMPARE(tree.edge().size(), size_t(std::popcount(leaves.size())));
        QCOMPARE(tree.root(sha256({}), nodeOf), rootOf(leaves, 0, leaves.size()));
    }
}

void TestLogTree::goesOnFromAStoredEdge()
{
    LogTree whole;
    LogTree reopened;

    for (int i = 0; i < 100; ++i) {
        const Hash leaf = leafOf(QByteArray::number(i));
        whole.add(leaf, nodeOf);
        reopened = LogTree(reopened.size(), reopened.edge());
        reopened.add(leaf, nodeOf);
        QCOMPARE(reopened.root(sha256({}), nodeOf), whole.root(sha256({}), nodeOf));
    }
}

void TestLogTree::anyChangedLeafChangesTheRoot()
{
    const auto rootWith = [](int changed) {
        LogTree tree;
        for (int i = 0; i < 21; ++i)
            tree.add(leafOf(QByteArray::number(i == changed ? 1000 : i)), nodeOf);
        return tree.root(sha256({}), nodeOf);
    };
    const Hash right = rootWith(-1);

    for (int i = 0; i < 21; ++i)
        QVERIFY(rootWith(i) != right);
}

QTEST_APPLESS_MAIN(TestLogTree)
#include "tst_logtree.moc"
