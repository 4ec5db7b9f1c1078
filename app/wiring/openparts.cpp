// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/openparts.h"

#include "app/wiring/filemark.h"
#include "app/wiring/keychainkey.h"
#include "app/wiring/keychainmark.h"
#include "app/wiring/newdepotrules.h"
#include "app/wiring/settingschannelfactory.h"
#include "app/wiring/systemclock.h"
#include "core/crypto/argon2passwordhash.h"
#include "core/crypto/botanlogseal.h"
#include "core/crypto/hotpcodemaker.h"
#include "core/crypto/keyedrowseal.h"
#include "core/crypto/systemrandom.h"
#include "core/manifest/filemanifestreader.h"
#include "core/manifest/phonenumberrules.h"
#include "core/storage/sqlstorage.h"

#include <QDir>
#include <QFile>

static void initialiseResources() { Q_INIT_RESOURCE(doorcode); }

namespace {

QByteArray resource(const QString &name)
{
    QFile file(QStringLiteral(":/doorcode/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<std::vector<MessageTexts>> messageTexts()
{
    std::vector<MessageTexts> texts;
    for (const char *language : { "en", "de", "fr", "es", "ar" }) {
        const QString name = QString::fromLatin1(language);
        auto parsed = parseMessageTexts(name, resource(QStringLiteral("messages/%1.txt").arg(name)));
        if (!parsed)
            return parsed.error();
        texts.push_back(std::move(*parsed));
    }
    return texts;
}

/// Beside the key: security.md §4.3.
Result<std::unique_ptr<MarkHome>> markHomeOf(const PartsOrder &order)
{
    const auto source = Keyring::source(order.profile);
    if (!source)
        return source.error();
    if (*source == KekSource::Passphrase)
        return std::unique_ptr<MarkHome>(std::make_unique<FileMark>(order.profile));
    return std::unique_ptr<MarkHome>(std::make_unique<KeychainMark>(order.keychain, order.profile));
}

} // namespace

QByteArray commonPasswords()
{
    initialiseResources();
    return resource(QStringLiteral("commonpasswords.txt"));
}

QString databasePath(const QString &profile) { return QDir(profile).filePath(QStringLiteral("depot.sqlite")); }

Result<void> unlockKeys(Keyring &keys, const ProfileSettings &settings)
{
    const auto source = Keyring::source(settings.profile);
    if (!source)
        return source.error();
    if (*source == KekSource::Passphrase)
        return settings.passphrase ? keys.unlockWithPassphrase(*settings.passphrase) : ErrorCode::KeyStoreLocked;
    const auto key = readKeychainKey(*settings.keychain, settings.profile);
    if (!key)
        return key.error();
    return keys.unlockWithKey(*key);
}

Result<void> readyKeys(Keyring &keys, RandomSource &random, const ProfileSettings &settings)
{
    using Choice = ProfileSettings::KeyStoreChoice;
    const bool isFile
        = settings.keyStore == Choice::File || (settings.keyStore == Choice::Auto && settings.passphrase.has_value());
    if (isFile && !settings.passphrase)
        return ErrorCode::KeyStoreLocked;
    if (isFile) {
        if (auto good = checkNewPassphrase(*settings.passphrase); !good)
            return good;
        return keys.setUpWithPassphrase(*settings.passphrase);
    }
    const QByteArray key = random.bytes(32);
    if (auto kept = writeKeychainKey(*settings.keychain, settings.profile, key); !kept)
        return kept;
    return keys.setUpWithKey(key);
}

Result<CoreParts> openParts(const PartsOrder &order)
{
    initialiseResources();
    auto texts = messageTexts();
    if (!texts)
        return texts.error();
    CoreParts parts;
    parts.profile = order.profile;
    parts.texts = std::move(*texts);
    parts.commonPasswords = commonPasswords();
    parts.logFormat = resource(QStringLiteral("FORMAT.md"));
    parts.clock = std::make_unique<SystemClock>();
    parts.random = std::make_unique<SystemRandom>();
    parts.boot = QString::fromLatin1(parts.random->bytes(4).toHex());
    auto keys = std::make_unique<Keyring>(order.profile, *parts.random);
    if (const auto opened = order.openKeys(*keys, *parts.random); !opened)
        return opened.error();
    auto markHome = markHomeOf(order);
    if (!markHome)
        return markHome.error();
    parts.markHome = std::move(*markHome);
    parts.codes = std::make_unique<HotpCodeMaker>(*keys);
    parts.rowSeal = std::make_unique<KeyedRowSeal>(*keys);
    parts.logSeal = std::make_unique<BotanLogSeal>(*keys);
    parts.passwords = std::make_unique<Argon2PasswordHash>();
    parts.phoneRules = std::make_unique<PhoneNumberRules>();
    parts.manifestReader = std::make_unique<FileManifestReader>(*parts.phoneRules);
    parts.channelFactory = std::make_unique<SettingsChannelFactory>();

    SqlStorageSettings database;
    database.path = order.database;
    database.station = keys->station();
    database.boot = parts.boot;
    database.mode
        = order.file == DatabaseFile::New ? SqlStorageSettings::Mode::Create : SqlStorageSettings::Mode::OpenExisting;
    auto storage = SqlStorage::open(database, *parts.rowSeal, *parts.logSeal, *parts.random);
    if (!storage)
        return storage.error();
    parts.storage = std::move(*storage);
    parts.keys = std::move(keys);
    return parts;
}
