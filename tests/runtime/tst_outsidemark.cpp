// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/outsidemark.h"

#include "core/domain/checkpoint.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

class TestOutsideMark : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isAbsentAtFirst();
    void growsButNeverShrinks();
    void anotherLogReplacesIt();
    void whatIsNoNoteIsNotKept();
};

namespace {

QByteArray note(const char *log, quint64 size)
{
    const Checkpoint checkpoint{ LogId{ QString::fromLatin1(log) }, size, Hash{} };
    return SignedNote{ checkpoint.text(), QStringLiteral("key"), QByteArray(4, 'k'), QByteArray(64, 's') }.toBytes();
}

constexpr char logA[] = "6f1f3c1a-52bb-4d4a-9d0f-0b1f0f5f7a01";
constexpr char logB[] = "6f1f3c1a-52bb-4d4a-9d0f-0b1f0f5f7a02";

} // namespace

void TestOutsideMark::isAbsentAtFirst()
{
    const QTemporaryDir profile;

    QVERIFY(!readOutsideMark(profile.path()));
}

void TestOutsideMark::growsButNeverShrinks()
{
    const QTemporaryDir profile;
    QVERIFY(writeOutsideMark(profile.path(), note(logA, 300)));
    QVERIFY(writeOutsideMark(profile.path(), note(logA, 600)));

    QVERIFY(writeOutsideMark(profile.path(), note(logA, 299)));

    QCOMPARE(readOutsideMark(profile.path()).value(), note(logA, 600));
}

void TestOutsideMark::anotherLogReplacesIt()
{
    const QTemporaryDir profile;
    QVERIFY(writeOutsideMark(profile.path(), note(logA, 300)));

    QVERIFY(writeOutsideMark(profile.path(), note(logB, 2)));

    QCOMPARE(readOutsideMark(profile.path()).value(), note(logB, 2));
}

void TestOutsideMark::whatIsNoNoteIsNotKept()
{
    const QTemporaryDir profile;

    QVERIFY(writeOutsideMark(profile.path(), QByteArrayLiteral("no note")));

    QVERIFY(!readOutsideMark(profile.path()));
}

QTEST_APPLESS_MAIN(TestOutsideMark)
#include "tst_outsidemark.moc"
