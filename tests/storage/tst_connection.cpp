// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ports/logbook.h"
#include "tests/storage/openstorage.h"

#include <QFile>
#include <QTest>

/// A connection keeps to the file it opened.
class TestConnection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileThatWasMovedIsNotUsed();
};

// What is written into it is lost: the next program opens what lies in its place.
void TestConnection::aFileThatWasMovedIsNotUsed()
{
#ifndef Q_OS_UNIX
    QSKIP("a file that is open cannot be moved here");
#endif
    OpenStorage open;
    QVERIFY(open.create());
    QVERIFY(QFile::rename(open.path(), open.path() + QStringLiteral(".away")));

    const auto read = open.storage->logBook().state();
    const auto written = open.storage->begin();

    QCOMPARE(read.error().code, ErrorCode::Database);
    QCOMPARE(written.error().code, ErrorCode::Database);
    QFile another(open.path());
    QVERIFY(another.open(QIODevice::WriteOnly));
    another.close();
    QVERIFY(!open.storage->begin());
    QVERIFY(QFile::remove(open.path()) && QFile::rename(open.path() + QStringLiteral(".away"), open.path()));
    QVERIFY(open.storage->begin());
}

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
