// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/keybundle.h"

#include "core/crypto/keyderivation.h"

#include <QtEndian>

namespace {

const std::string depotName = "depot";
const std::string stationName = "station";
const std::string depotKeyName = "depot_key";
const std::string logKeyName = "log_key";
const std::string recoveryName = "recovery_public_key";
const std::string epochPrefix = "epoch/";
const std::string secretPrefix = "secret/";

/// A station that was away this many epochs is brought back by recovery; a row that names one further is not believed.
constexpr int furthestReach = 4000;

std::string secretName(const QString &name) { return secretPrefix + name.toStdString(); }

/// Takes framed byte strings off the front of what a bundle holds.
class FrameReader {
public:
    explicit FrameReader(QByteArrayView rest)
        : m_rest(rest)
    {
    }

    bool isAtEnd() const { return m_rest.isEmpty(); }
    std::optional<QByteArrayView> next()
    {
        if (m_rest.size() < 4)
            return std::nullopt;
        const auto size = qsizetype(qFromBigEndian<quint32>(m_rest.data()));
        if (size > m_rest.size() - 4)
            return std::nullopt;
        const QByteArrayView frame = m_rest.sliced(4, size);
        m_rest = m_rest.sliced(4 + size);
        return frame;
    }

private:
    QByteArrayView m_rest;
};

std::optional<int> epochOf(const std::string &name)
{
    bool isNumber = false;
    const int epoch = QByteArray::fromStdString(name.substr(epochPrefix.size())).toInt(&isNumber);
    return isNumber && epoch >= 1 ? std::optional<int>(epoch) : std::nullopt;
}

} // namespace

KeyBundle KeyBundle::fresh(const DepotId &depot, const StationId &station, RandomSource &random)
{
    KeyBundle bundle;
    bundle.m_entries[depotName] = toSecure(depot.text().toUtf8());
    bundle.m_entries[stationName] = toSecure(station.text().toUtf8());
    bundle.m_entries[depotKeyName] = randomSecret(random, int(keySize));
    bundle.m_entries[logKeyName] = randomSecret(random, int(keySize));
    bundle.m_epochs[1] = randomSecret(random, int(keySize));
    return bundle;
}

std::optional<KeyBundle> KeyBundle::decode(const SecureBytes &bytes)
{
    KeyBundle bundle;
    FrameReader reader(viewOf(bytes));
    while (!reader.isAtEnd()) {
        const auto name = reader.next();
        const auto value = name ? reader.next() : std::nullopt;
        if (!value)
            return std::nullopt;
        const std::string text(name->data(), size_t(name->size()));
        if (!text.starts_with(epochPrefix)) {
            bundle.m_entries[text] = toSecure(*value);
            continue;
        }
        const auto epoch = epochOf(text);
        if (!epoch || sizeOf(*value) != keySize)
            return std::nullopt;
        bundle.m_epochs[*epoch] = toSecure(*value);
    }
    if (bundle.m_epochs.empty() || bundle.depotKey().size() != keySize || bundle.logKey().size() != keySize
        || bundle.depot().isNull() || bundle.station().isNull())
        return std::nullopt;
    return bundle;
}

SecureBytes KeyBundle::encode() const
{
    SecureBytes bytes;
    for (const auto &[name, value] : m_entries) {
        appendFramed(bytes, QByteArrayView(name));
        appendFramed(bytes, viewOf(value));
    }
    for (const auto &[epoch, key] : m_epochs) {
        appendFramed(bytes, QByteArrayView(epochPrefix + std::to_string(epoch)));
        appendFramed(bytes, viewOf(key));
    }
    return bytes;
}

const SecureBytes &KeyBundle::entry(const std::string &name) const
{
    static const SecureBytes absent;
    const auto found = m_entries.find(name);
    return found == m_entries.end() ? absent : found->second;
}

DepotId KeyBundle::depot() const { return DepotId{ QString::fromUtf8(viewOf(entry(depotName))) }; }

StationId KeyBundle::station() const { return StationId{ QString::fromUtf8(viewOf(entry(stationName))) }; }

const SecureBytes &KeyBundle::depotKey() const { return entry(depotKeyName); }

const SecureBytes &KeyBundle::logKey() const { return entry(logKeyName); }

int KeyBundle::newestEpoch() const { return m_epochs.rbegin()->first; }

Result<const SecureBytes *> KeyBundle::epochKey(int epoch) const
{
    const auto found = m_epochs.find(epoch);
    if (found == m_epochs.end())
        return ErrorCode::KeyMissing;
    return &found->second;
}

Result<void> KeyBundle::reachEpoch(int epoch)
{
    if (m_epochs.contains(epoch))
        return {};
    if (epoch < newestEpoch() || epoch - newestEpoch() > furthestReach)
        return ErrorCode::KeyMissing;
    for (int next = newestEpoch() + 1; next <= epoch; ++next)
        m_epochs[next] = expand(m_epochs.at(next - 1), "doorcode/epoch/1");
    return {};
}

void KeyBundle::forgetEpochsBefore(int oldest)
{
    // The newest stays whatever is asked: without it no later epoch could be reached.
    m_epochs.erase(m_epochs.begin(), m_epochs.lower_bound(qMin(oldest, newestEpoch())));
}

int KeyBundle::startFreshEpoch(RandomSource &random)
{
    const int epoch = newestEpoch() + 1;
    m_epochs[epoch] = randomSecret(random, int(keySize));
    return epoch;
}

QByteArray KeyBundle::recoveryPublicKey() const { return viewOf(entry(recoveryName)).toByteArray(); }

void KeyBundle::setRecoveryPublicKey(const QByteArray &key) { m_entries[recoveryName] = toSecure(key); }

Result<QByteArray> KeyBundle::secret(const QString &name) const
{
    const auto found = m_entries.find(secretName(name));
    if (found == m_entries.end())
        return Error{ ErrorCode::NotFound, name };
    return viewOf(found->second).toByteArray();
}

void KeyBundle::setSecret(const QString &name, const QByteArray &secret)
{
    m_entries[secretName(name)] = toSecure(secret);
}

void KeyBundle::removeSecret(const QString &name) { m_entries.erase(secretName(name)); }
