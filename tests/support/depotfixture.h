// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/argon2passwordhash.h"
#include "core/crypto/botanlogseal.h"
#include "core/crypto/hotpcodemaker.h"
#include "core/crypto/keyedrowseal.h"
#include "core/crypto/keyring.h"
#include "core/domain/manifest.h"
#include "core/domain/session.h"
#include "core/ports/imports.h"
#include "core/storage/sqlstorage.h"
#include "core/usecases/createdepot.h"
#include "core/usecases/depotclock.h"
#include "core/usecases/importmanifest.h"
#include "core/usecases/passwordrules.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakephonerules.h"
#include "tests/support/fakeseals.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>
#include <vector>

/// A depot as `doorcodectl init` makes it, in memory: real SQLite, real keys, a clock that stands at 2026-11-23 09:00
/// in London, and a user of every role.
class DepotFixture {
public:
    enum class Made { Yes, No };
    explicit DepotFixture(Made made = Made::Yes);

    Services services() { return Services{ *storage, depotClock, random, codes, keys, logSeal, phoneRules }; }

    static CreateDepot::Request request();
    static QDate today() { return QDate(2026, 11, 23); }
    /// A row with a phone number, for the import's date.
    static ManifestRow row(const QString &reference, const QString &phone = QStringLiteral("+447700900001"));
    static Manifest manifest(std::vector<ManifestRow> rows);

    /// A part of an import has 500 rows.
    static bool isPartFull(std::size_t rows) { return rows >= 500; }
    /// Imports @p rows for @p date, all parts of it.
    ImportId import(std::vector<ManifestRow> rows, const QDate &date = today());
    /// The delivery of @p reference, which must be there.
    Delivery delivery(const QString &reference, const QDate &date = today());
    Stop stop(const StopId &id);
    /// Changes the database past everything that guards it, as a thief would.
    void edit(const QString &sql);
    /// The events logged so far, in order.
    QStringList events();

    FakeClock clock;
    FakeRandom random;
    QTemporaryDir profile;
    Keyring keys;
    KeyedRowSeal rowSeal;
    BotanLogSeal logSeal;
    HotpCodeMaker codes;
    FakePhoneRules phoneRules;
    Argon2PasswordHash passwordHash;
    PasswordRules passwordRules;
    std::unique_ptr<SqlStorage> storage;
    DepotClock depotClock;

    Session everything; ///< the first user: all roles
    Session dispatcher;
    Session supervisor;
    Session administrator;

private:
    std::unique_ptr<SqlStorage> openStorage();
    Session addUser(const QString &name, const Roles &roles);
};
