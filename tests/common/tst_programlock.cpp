// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/common/programlock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

/// A lock goes with its program, however that ended, and stays as long as its program does.
class TestProgramLock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsNobodysIsTaken_data();
    void whatIsNobodysIsTaken();
    void whatIsHeldIsNot();
    void whatIsJustBeingMadeIsNot();

private:
    void leave(const QByteArray &content) const;
    void age() const;

    QTemporaryDir m_folder;
    QString m_path;
};

void TestProgramLock::init()
{
    m_path = m_folder.filePath(QStringLiteral("a.lock"));
    QFile::remove(m_path);
}

void TestProgramLock::leave(const QByteArray &content) const
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

void TestProgramLock::age() const
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-60), QFileDevice::FileModificationTime));
}

void TestProgramLock::whatIsNobodysIsTaken_data()
{
    QTest::addColumn<QByteArray>("content");

    const auto said = [](qint64 pid, const QString &name) {
        return QStringLiteral("%1\n%2\n%3\n").arg(pid).arg(name, QSysInfo::machineHostName()).toUtf8();
    };
    const QString own = QFileInfo(QCoreApplication::applicationFilePath()).fileName();
    QTest::newRow("killed while the file was made") << QByteArray();
    QTest::newRow("killed") << said(999'999'999, own);
    QTest::newRow("its number is another's of that name now") << said(QCoreApplication::applicationPid(), own);
}

void TestProgramLock::whatIsNobodysIsTaken()
{
    QFETCH(QByteArray, content);
    leave(content);
    age();

    ProgramLock lock(m_path);

    QVERIFY(lock.tryLock(0));
}

void TestProgramLock::whatIsHeldIsNot()
{
    ProgramLock held(m_path);
    QVERIFY(held.tryLock(0));
    age();

    ProgramLock other(m_path);

    QVERIFY(!other.tryLock(0));
    QVERIFY(QFile::exists(m_path));
}

void TestProgramLock::whatIsJustBeingMadeIsNot()
{
    leave({});

    ProgramLock other(m_path);

    QVERIFY(!other.tryLock(0));
}

QTEST_GUILESS_MAIN(TestProgramLock)

#include "tst_programlock.moc"
