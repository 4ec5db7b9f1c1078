// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/checkdepot.h"

#include "core/domain/message.h"
#include "core/ports/channelbook.h"
#include "core/ports/keystore.h"
#include "core/ports/messages.h"
#include "core/ports/storage.h"
#include "core/usecases/checkstart.h"
#include "core/usecases/depotclock.h"

namespace {

constexpr int most = 1000;

Finding failed(const QString &about, const Error &error)
{
    const QString detail = error.detail.isEmpty() ? QString() : QStringLiteral(": ") + error.detail;
    return { about, false, word(error.code) + detail, {} };
}

template<typename T>
Finding of(const QString &about, const Result<T> &result)
{
    return result ? Finding{ about, true, {}, {} } : failed(about, result.error());
}

} // namespace

CheckDepot::CheckDepot(Services services)
    : m_services(services)
{
}

std::vector<Finding> CheckDepot::operator()(const std::optional<QByteArray> &mark)
{
    return besides(m_services.storage.checkIntegrity(), mark);
}

std::vector<Finding> CheckDepot::besides(const Result<void> &database, const std::optional<QByteArray> &mark)
{
    return {
        { QStringLiteral("engine"), true, m_services.storage.engineVersion(), {} },
        of(QStringLiteral("database"), database),
        keys(),
        of(QStringLiteral("log"), CheckStart(m_services)(mark)),
        of(QStringLiteral("clock"), m_services.clock.trusted()),
        messages(),
        channels(),
    };
}

Finding CheckDepot::keys()
{
    const QString about = QStringLiteral("keys");
    if (!m_services.keys.isUnlocked())
        return failed(about, { ErrorCode::KeyStoreLocked, {} });
    if (m_services.keys.recoveryPublicKey().isEmpty())
        return { about, false, QStringLiteral("no recovery code"), {} };
    const int epoch = m_services.keys.newestEpoch();
    return { about, true, QStringLiteral("epoch %1").arg(epoch), { epoch } };
}

// One that is being sent has its answer within minutes; unknown ones wait for a person.
Finding CheckDepot::messages()
{
    const QString about = QStringLiteral("messages");
    const auto unknown = m_services.storage.messages().list(Message::State::Unknown, most);
    if (!unknown)
        return failed(about, unknown.error());
    const auto sending = m_services.storage.messages().list(Message::State::Sending, most);
    if (!sending)
        return failed(about, sending.error());
    const QString detail = QStringLiteral("unknown %1, sending %2").arg(unknown->size()).arg(sending->size());
    return { about, unknown->empty(), detail, { int(unknown->size()), int(sending->size()) } };
}

Finding CheckDepot::channels()
{
    const QString about = QStringLiteral("channels");
    const auto active = m_services.storage.channels().active();
    if (!active)
        return failed(about, active.error());
    return { about, !active->empty(), QString::number(active->size()), { int(active->size()) } };
}
