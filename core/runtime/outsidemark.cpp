// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/outsidemark.h"

#include "core/common/logcategories.h"
#include "core/common/programlock.h"
#include "core/domain/mark.h"
#include "core/ports/markhome.h"
#include "core/runtime/corethread.h"

#include <QDir>

#include <utility>

namespace {

constexpr int lockWait = 5000; // ms

std::optional<Mark> markOf(const std::optional<QByteArray> &note)
{
    const auto signedNote = note ? SignedNote::parse(*note) : std::nullopt;
    return signedNote ? Mark::parse(signedNote->text) : std::nullopt;
}

bool isSmaller(const Mark &next, const Mark &former)
{
    return next.checkpoint.log == former.checkpoint.log
        && (next.checkpoint.size < former.checkpoint.size || next.failures < former.failures);
}

} // namespace

OutsideMark::OutsideMark(const QString &profile, MarkHome &home, CoreThread &thread)
    : m_lockPath(QDir(profile).filePath(QStringLiteral("keys.lock")))
    , m_home(home)
    , m_thread(thread)
{
    m_pool.setMaxThreadCount(1);
}

OutsideMark::~OutsideMark()
{
    m_pool.waitForDone();
    if (!m_next)
        return;
    if (auto written = write(m_next->mark, m_next->smaller); !written)
        qCWarning(lcRuntime) << "the last mark could not be kept:" << word(written.error().code);
}

Result<void> OutsideMark::read()
{
    auto stored = m_home.read();
    if (!stored)
        return stored.error();
    m_latest = std::move(*stored);
    return {};
}

void OutsideMark::keep(const QByteArray &mark, Smaller smaller, Done done)
{
    if (m_writing == Writing::No)
        return start({ mark, smaller, std::move(done) });
    if (m_next) { // the newer one stands for both
        if (m_next->smaller == Smaller::Allowed)
            smaller = Smaller::Allowed;
        if (m_next->done)
            done = [first = std::move(m_next->done), second = std::move(done)](const Result<void> &written) {
                first(written);
                if (second)
                    second(written);
            };
    }
    m_next = Order{ mark, smaller, std::move(done) };
}

void OutsideMark::start(Order order)
{
    m_writing = Writing::Yes;
    m_pool.start([this, order = std::move(order)] {
        const auto written = write(order.mark, order.smaller);
        m_thread.post([this, order, written] { onWritten(order, written); });
    });
}

void OutsideMark::onWritten(const Order &order, const Result<void> &written)
{
    m_writing = Writing::No;
    if (written)
        m_latest = order.mark;
    else
        qCWarning(lcRuntime) << "the mark could not be kept:" << word(written.error().code);
    if (m_next)
        start(*std::exchange(m_next, std::nullopt));
    if (order.done)
        order.done(written);
}

Result<void> OutsideMark::write(const QByteArray &mark, Smaller smaller)
{
    const auto next = markOf(mark);
    if (!next)
        return Error{ ErrorCode::Internal, QStringLiteral("mark") };
    ProgramLock lock(m_lockPath);
    if (!lock.tryLock(lockWait))
        return ErrorCode::DatabaseBusy;
    const auto stored = m_home.read();
    if (!stored)
        return stored.error();
    const auto former = markOf(*stored);
    if (former && smaller == Smaller::Refused && isSmaller(*next, *former))
        return {};
    return m_home.write(mark);
}
