// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/outsidemark.h"

#include "core/domain/mark.h"
#include "core/runtime/corethread.h"
#include "tests/support/fakemarkhome.h"

#include <QFile>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>

namespace {

/// Takes as long about keeping a mark as the test says.
class SlowMarkHome : public FakeMarkHome {
public:
    explicit SlowMarkHome(QString lock)
        : m_lock(std::move(lock))
    {
    }

    Result<void> write(const QByteArray &mark) override
    {
        begun.release();
        if (isSlow)
            mayEnd.acquire();
        wasLocked = wasLocked && QFile::exists(m_lock);
        if (isBroken)
            return ErrorCode::KeychainUnavailable;
        return FakeMarkHome::write(mark);
    }

    std::atomic<bool> isSlow = false;
    std::atomic<bool> isBroken = false;
    std::atomic<bool> wasLocked = true;
    QSemaphore begun;
    QSemaphore mayEnd;

private:
    QString m_lock;
};

QByteArray note(const char *log, quint64 size, quint64 failures = 0)
{
    const Mark mark{ { LogId{ QString::fromLatin1(log) }, size, Hash{} }, Hash{}, failures };
    return SignedNote{ mark.text(), QStringLiteral("key"), QByteArray(4, 'k'), QByteArray(64, 's') }.toBytes();
}

constexpr char logA[] = "6f1f3c1a-52bb-4d4a-9d0f-0b1f0f5f7a01";
constexpr char logB[] = "6f1f3c1a-52bb-4d4a-9d0f-0b1f0f5f7a02";

using Smaller = OutsideMark::Smaller;

} // namespace

class TestOutsideMark : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isAbsentAtFirst();
    void growsButNeverShrinks_data();
    void growsButNeverShrinks();
    void smallerOneIsKeptOnceAccepted();
    void anotherLogReplacesIt();
    void whatIsNoMarkIsNotKept();
    void isWrittenUnderTheLock();
    void keepingBlocksNobody();
    void waitingMarkIsKeptAtTheEnd();
    void brokenHomeIsTold();

private:
    /// Runs @p work on the core thread and waits for it.
    void onCore(const std::function<void()> &work)
    {
        auto done = m_thread->ask<void>([work]() -> Result<void> {
            work();
            return {};
        });
        QVERIFY(done.result());
    }

    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<SlowMarkHome> m_home;
    std::unique_ptr<CoreThread> m_thread;
    std::unique_ptr<OutsideMark> m_mark;
};

void TestOutsideMark::init()
{
    m_profile = std::make_unique<QTemporaryDir>();
    m_home = std::make_unique<SlowMarkHome>(m_profile->filePath(QStringLiteral("keys.lock")));
    m_thread = std::make_unique<CoreThread>();
    m_mark = std::make_unique<OutsideMark>(m_profile->path(), *m_home, *m_thread);
    m_thread->setLastTask([this] { m_mark.reset(); });
}

void TestOutsideMark::cleanup() { m_thread.reset(); }

void TestOutsideMark::isAbsentAtFirst()
{
    QVERIFY(m_mark->read());

    QVERIFY(!m_mark->latest());
}

void TestOutsideMark::growsButNeverShrinks_data()
{
    QTest::addColumn<QByteArray>("next");
    QTest::addColumn<bool>("isKept");

    QTest::newRow("larger") << note(logA, 301, 7) << true;
    QTest::newRow("more failures") << note(logA, 300, 8) << true;
    QTest::newRow("smaller") << note(logA, 299, 7) << false;
    QTest::newRow("fewer failures") << note(logA, 300, 6) << false;
    QTest::newRow("larger, with fewer failures") << note(logA, 301, 6) << false;
}

void TestOutsideMark::growsButNeverShrinks()
{
    QFETCH(QByteArray, next);
    QFETCH(bool, isKept);
    const QByteArray former = note(logA, 300, 7);
    QVERIFY(m_mark->write(former, Smaller::Refused));

    QVERIFY(m_mark->write(next, Smaller::Refused));

    QCOMPARE(m_home->kept.value(), isKept ? next : former);
}

void TestOutsideMark::smallerOneIsKeptOnceAccepted()
{
    QVERIFY(m_mark->write(note(logA, 300, 7), Smaller::Refused));

    QVERIFY(m_mark->write(note(logA, 12, 1), Smaller::Allowed));

    QCOMPARE(m_home->kept.value(), note(logA, 12, 1));
}

void TestOutsideMark::anotherLogReplacesIt()
{
    QVERIFY(m_mark->write(note(logA, 300), Smaller::Refused));

    QVERIFY(m_mark->write(note(logB, 2), Smaller::Refused));

    QCOMPARE(m_home->kept.value(), note(logB, 2));
}

void TestOutsideMark::whatIsNoMarkIsNotKept()
{
    QVERIFY(!m_mark->write(QByteArrayLiteral("no note"), Smaller::Refused));

    QVERIFY(!m_home->kept);
}

void TestOutsideMark::isWrittenUnderTheLock()
{
    QVERIFY(m_mark->write(note(logA, 300), Smaller::Refused));

    QVERIFY(m_home->wasLocked);
    QVERIFY(!QFile::exists(m_profile->filePath(QStringLiteral("keys.lock"))));
}

void TestOutsideMark::keepingBlocksNobody()
{
    m_home->isSlow = true;
    std::atomic<bool> isDone = false;
    onCore([&] {
        m_mark->keep(note(logA, 1), Smaller::Refused, [&](const Result<void> &written) { isDone = bool(written); });
    });
    m_home->begun.acquire();

    onCore([] {}); // the core thread answers while the home does not

    QVERIFY(!isDone);
    m_home->mayEnd.release();
    QTRY_VERIFY_WITH_TIMEOUT(isDone, 60000);
    QCOMPARE(m_home->kept.value(), note(logA, 1));
}

void TestOutsideMark::waitingMarkIsKeptAtTheEnd()
{
    m_home->isSlow = true;
    onCore([&] { m_mark->keep(note(logA, 1), Smaller::Refused); });
    m_home->begun.acquire();
    onCore([&] { m_mark->keep(note(logA, 2), Smaller::Refused); });
    onCore([&] { m_mark->keep(note(logA, 3), Smaller::Refused); });
    m_home->mayEnd.release(3);

    m_thread.reset();

    QCOMPARE(m_home->kept.value(), note(logA, 3));
    QCOMPARE(m_home->begun.available(), 1); // of the two that waited, the newer alone was written
}

void TestOutsideMark::brokenHomeIsTold()
{
    m_home->isBroken = true;
    std::atomic<int> code = -1;

    onCore([&] {
        m_mark->keep(note(logA, 1), Smaller::Refused,
            [&](const Result<void> &written) { code = written ? -2 : int(written.error().code); });
    });

    QTRY_COMPARE_WITH_TIMEOUT(code.load(), int(ErrorCode::KeychainUnavailable), 60000);
}

QTEST_GUILESS_MAIN(TestOutsideMark)
#include "tst_outsidemark.moc"
