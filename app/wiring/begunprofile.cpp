// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/begunprofile.h"

#include "app/wiring/later.h"
#include "core/crypto/keyring.h"

#include <QDir>
#include <QFile>

namespace {

using Choice = ProfileSettings::KeyStoreChoice;

const QByteArray inKeychain = QByteArrayLiteral("keychain\n");
const QByteArray inFile = QByteArrayLiteral("file\n");

QString notePath(const QString &profile) { return QDir(profile).filePath(QStringLiteral("begun")); }

/// The keychain is written before the key file; until there is one, the note alone tells whether to look there.
bool mayBeInKeychain(const QString &profile)
{
    if (const auto source = Keyring::source(profile))
        return *source == KekSource::Keychain;
    QFile note(notePath(profile));
    return !note.open(QIODevice::ReadOnly) || note.readAll() != inFile;
}

Result<void> removeFromKeychain(const ProfileSettings &settings)
{
    for (const auto entry : { KeychainStore::Entry::Key, KeychainStore::Entry::Mark }) {
        const KeychainStore keychain(std::chrono::seconds(5), entry);
        auto removed = settings.keychain->ask<Result<void>>(
            keychain, [&](const KeychainStore &asked) { return asked.remove(settings.profile); });
        if (!removed)
            return removed;
    }
    return {};
}

Result<void> removeNow(const ProfileSettings &settings)
{
    if (!isProfileBegun(settings.profile))
        return Error{ ErrorCode::NotFound, settings.profile };
    if (mayBeInKeychain(settings.profile)) {
        if (auto removed = removeFromKeychain(settings); !removed)
            return removed;
    }
    QDir folder(settings.profile);
    const QStringList names{ QStringLiteral("depot.sqlite*"), QStringLiteral("keys*"), QStringLiteral("mark*"),
        QStringLiteral("checked"), QStringLiteral("send.lock"), QStringLiteral("open-*.lock") };
    for (const QString &name : folder.entryList(names, QDir::Files | QDir::Hidden)) {
        if (!folder.remove(name))
            return Error{ ErrorCode::File, folder.filePath(name) };
    }
    if (auto finished = finishProfile(settings.profile); !finished) // last, so that a kill leaves it to be done again
        return finished;
    QDir().rmdir(settings.profile); // unless something else is in it
    return {};
}

} // namespace

Result<void> beginProfile(const ProfileSettings &settings)
{
    if (!QDir().mkpath(settings.profile))
        return Error{ ErrorCode::File, settings.profile };
    QFile note(notePath(settings.profile));
    const bool isFile
        = settings.keyStore == Choice::File || (settings.keyStore == Choice::Auto && settings.passphrase.has_value());
    const QByteArray &words = isFile ? inFile : inKeychain;
    if (!note.open(QIODevice::WriteOnly) || note.write(words) != words.size() || !note.flush())
        return Error{ ErrorCode::File, note.fileName() };
    return {};
}

bool isProfileBegun(const QString &profile) { return QFile::exists(notePath(profile)); }

Result<void> finishProfile(const QString &profile)
{
    const QString note = notePath(profile);
    return QFile::remove(note) ? Result<void>() : Result<void>(Error{ ErrorCode::File, note });
}

Result<void> askKeychain(const ProfileSettings &settings)
{
    const auto found = settings.keychain->ask<Result<QByteArray>>(
        KeychainStore(), [&](const KeychainStore &keychain) { return keychain.read(settings.profile); });
    const bool isAnswered = found || found.error().code == ErrorCode::KeyMissing;
    return isAnswered ? Result<void>() : Result<void>(found.error());
}

QFuture<Result<void>> removeBegunProfile(const ProfileSettings &settings)
{
    return later<Result<void>>([settings] { return removeNow(settings); });
}
