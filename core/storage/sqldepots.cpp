// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqldepots.h"

namespace {

QString word(Depot::Kind kind)
{
    return kind == Depot::Kind::Practice ? QStringLiteral("practice") : QStringLiteral("real");
}

Depot readDepot(const Values &values)
{
    Depot depot;
    depot.id = values.id<DepotId>(0);
    depot.log = values.id<LogId>(1);
    depot.name = values.text(2);
    depot.shortName = values.text(3);
    depot.country = values.text(4);
    depot.language = values.text(5);
    depot.timeZone = values.text(6).toUtf8();
    depot.dayEnds = values.integer(7);
    depot.kind = values.text(8) == word(Depot::Kind::Practice) ? Depot::Kind::Practice : Depot::Kind::Real;
    depot.epoch = values.integer(9);
    depot.epochDate = values.date(10);
    depot.policyVersion = values.integer(11);
    return depot;
}

struct Setting {
    QString key;
    QString value;
};

} // namespace

SqlDepots::SqlDepots(Connection &connection)
    : m_find(connection,
          QLatin1String{
              "SELECT depot.id, log_head.log, name, short_name, country, language, time_zone, day_ends, kind, "
              "epoch, epoch_date, policy_version FROM depot LEFT JOIN log_head ON log_head.only_one = 1" })
    , m_add(connection,
          QLatin1String{
              "INSERT INTO depot (id, name, short_name, country, language, time_zone, day_ends, kind, epoch, "
              "epoch_date, policy_version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)" })
    , m_change(connection,
          QLatin1String{ "UPDATE depot SET name = ?, short_name = ?, country = ?, language = ?, time_zone = ?, "
                         "day_ends = ?, kind = ?, epoch = ?, epoch_date = ? WHERE id = ?" })
    , m_policy(connection, QLatin1String{ "SELECT key, value FROM policy ORDER BY key" })
    , m_setPolicy(connection,
          QLatin1String{ "INSERT INTO policy (key, value) VALUES (?, ?) "
                         "ON CONFLICT (key) DO UPDATE SET value = excluded.value" })
    , m_raisePolicyVersion(connection, QLatin1String{ "UPDATE depot SET policy_version = policy_version + 1" })
    , m_recovery(connection, QLatin1String{ "SELECT recovery_key, recovery_bundle FROM depot" })
    , m_setRecovery(connection, QLatin1String{ "UPDATE depot SET recovery_key = ?, recovery_bundle = ?" })
    , m_hasIssues(connection, QLatin1String{ "SELECT EXISTS (SELECT 1 FROM issue)" })
{
}

Result<std::optional<Depot>> SqlDepots::find() { return m_find.one<Depot>(readDepot); }

Result<void> SqlDepots::add(const Depot &depot)
{
    ++m_policyWrites;
    m_add.bind(depot.id).bind(depot.name).bind(depot.shortName).bind(depot.country).bind(depot.language);
    m_add.bind(QString::fromUtf8(depot.timeZone)).bind(depot.dayEnds).bind(word(depot.kind)).bind(depot.epoch);
    return m_add.bind(depot.epochDate).bind(depot.policyVersion).run();
}

Result<void> SqlDepots::change(const Depot &depot)
{
    m_change.bind(depot.name).bind(depot.shortName).bind(depot.country).bind(depot.language);
    m_change.bind(QString::fromUtf8(depot.timeZone)).bind(depot.dayEnds).bind(word(depot.kind)).bind(depot.epoch);
    const auto changed = m_change.bind(depot.epochDate).bind(depot.id).runCounting();
    if (!changed)
        return changed.error();
    return *changed == 1 ? Result<void>{} : ErrorCode::NoDepot;
}

Result<Policy> SqlDepots::policy()
{
    const auto settings
        = m_policy.all<Setting>([](const Values &values) { return Setting{ values.text(0), values.text(1) }; });
    if (!settings)
        return settings.error();
    Policy policy;
    for (const Setting &setting : *settings) {
        auto next = policy.with(setting.key, setting.value);
        if (!next)
            return Error{ ErrorCode::DatabaseDamaged, setting.key };
        policy = *std::move(next);
    }
    return policy;
}

Result<void> SqlDepots::setPolicy(const QString &key, const QString &value)
{
    ++m_policyWrites;
    if (auto stored = m_setPolicy.bind(key).bind(value).run(); !stored)
        return stored.error();
    return m_raisePolicyVersion.run();
}

Result<RecoveryRecord> SqlDepots::recovery()
{
    auto record = m_recovery.one<RecoveryRecord>(
        [](const Values &values) { return RecoveryRecord{ values.bytes(0), values.bytes(1) }; });
    if (!record)
        return record.error();
    if (!record->has_value())
        return ErrorCode::NoDepot;
    return **std::move(record);
}

Result<void> SqlDepots::setRecovery(const RecoveryRecord &record)
{
    const auto changed = m_setRecovery.bindHex(record.publicKey).bindHex(record.sealedBundle).runCounting();
    if (!changed)
        return changed.error();
    return *changed == 1 ? Result<void>{} : ErrorCode::NoDepot;
}

Result<bool> SqlDepots::hasIssues()
{
    const auto found = m_hasIssues.one<bool>([](const Values &values) { return values.integer(0) == 1; });
    if (!found)
        return found.error();
    return found->value_or(false);
}
