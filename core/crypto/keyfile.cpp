// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/keyfile.h"

#include "core/crypto/durablefile.h"
#include "core/crypto/keyderivation.h"
#include "core/crypto/sealedbox.h"

#include <QFile>
#include <QtEndian>

namespace {

const QByteArrayView magic = "DOORKEYS";
constexpr char version = 1;
constexpr qsizetype saltSize = 16;
constexpr qsizetype checkSize = 8;
constexpr qsizetype saltOffset = 8 + 1 + 1 + 4 + 4 + 4;
constexpr qsizetype checkOffset = saltOffset + saltSize;
constexpr qsizetype nonceOffset = checkOffset + checkSize;
constexpr qsizetype headerSize = nonceOffset + boxNonceSize;
constexpr qint64 largestFile = 16 * 1024 * 1024;

struct StoredFile {
    KekSource source = KekSource::Keychain;
    Argon2Cost cost;
    QByteArray bytes;

    QByteArray salt() const { return bytes.mid(saltOffset, saltSize); }
    QByteArray check() const { return bytes.mid(checkOffset, checkSize); }
    QByteArrayView nonce() const { return QByteArrayView(bytes).sliced(nonceOffset, boxNonceSize); }
    QByteArrayView header() const { return QByteArrayView(bytes).first(headerSize); }
    QByteArrayView sealed() const { return QByteArrayView(bytes).sliced(headerSize); }
};

void appendNumber(QByteArray &out, int number)
{
    std::array<char, 4> bytes{};
    qToBigEndian(qint32(number), bytes.data());
    out.append(bytes.data(), qsizetype(bytes.size()));
}

int numberAt(const QByteArray &bytes, qsizetype offset) { return qFromBigEndian<qint32>(bytes.constData() + offset); }

Result<StoredFile> load(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Error{ ErrorCode::KeyStoreMissing, path };
    if (!file.open(QIODevice::ReadOnly))
        return Error{ ErrorCode::File, path };
    StoredFile stored;
    stored.bytes = file.read(largestFile);
    const QByteArray &bytes = stored.bytes;
    const Error damaged{ ErrorCode::KeyStoreDamaged, path };
    if (bytes.size() < headerSize + boxTagSize || !bytes.startsWith(magic) || bytes[8] != version)
        return damaged;
    if (bytes[9] != 1 && bytes[9] != 2)
        return damaged;
    stored.source = bytes[9] == 1 ? KekSource::Keychain : KekSource::Passphrase;
    stored.cost = Argon2Cost{ numberAt(bytes, 10), numberAt(bytes, 14), numberAt(bytes, 18) };
    if (stored.source == KekSource::Passphrase && !stored.cost.isBearable())
        return damaged;
    return stored;
}

} // namespace

KeyFile::KeyFile(QString path, KekSource source, Argon2Cost cost, QByteArray salt, SecureBytes kek)
    : m_path(std::move(path))
    , m_source(source)
    , m_cost(cost)
    , m_salt(std::move(salt))
    , m_kek(std::move(kek))
{
}

Result<KeyFile> KeyFile::newWithKey(const QString &path, const QByteArray &kek)
{
    if (sizeOf(kek) != keySize)
        return Error{ ErrorCode::Internal, QStringLiteral("key length") };
    return KeyFile(path, KekSource::Keychain, Argon2Cost{ 0, 0, 0 }, QByteArray(saltSize, '\0'), toSecure(kek));
}

Result<KeyFile> KeyFile::newWithPassphrase(
    const QString &path, const QByteArray &passphrase, const Argon2Cost &cost, RandomSource &random)
{
    const QByteArray salt = random.bytes(saltSize);
    return KeyFile(path, KekSource::Passphrase, cost, salt, argon2id(passphrase, salt, cost));
}

Result<KeyFile> KeyFile::openWithKey(const QString &path, const QByteArray &kek)
{
    const auto stored = load(path);
    if (!stored)
        return stored.error();
    if (stored->source != KekSource::Keychain || sizeOf(kek) != keySize)
        return Error{ ErrorCode::KeyStoreDamaged, path };
    KeyFile file(path, stored->source, stored->cost, stored->salt(), toSecure(kek));
    // The keychain knows no typing errors: a key that is not this file's means that one of the two is not what it was.
    if (file.checkOfKek() != stored->check())
        return Error{ ErrorCode::KeyStoreDamaged, path };
    return file;
}

Result<KeyFile> KeyFile::openWithPassphrase(const QString &path, const QByteArray &passphrase)
{
    const auto stored = load(path);
    if (!stored)
        return stored.error();
    if (stored->source != KekSource::Passphrase)
        return Error{ ErrorCode::KeyStoreWrongPassphrase, path };
    KeyFile file(
        path, stored->source, stored->cost, stored->salt(), argon2id(passphrase, stored->salt(), stored->cost));
    if (file.checkOfKek() != stored->check())
        return Error{ ErrorCode::KeyStoreWrongPassphrase, path };
    return file;
}

Result<KekSource> KeyFile::source(const QString &path)
{
    const auto stored = load(path);
    if (!stored)
        return stored.error();
    return stored->source;
}

Result<KeyBundle> KeyFile::read() const
{
    const auto stored = load(m_path);
    if (!stored)
        return stored.error();
    const Error damaged{ ErrorCode::KeyStoreDamaged, m_path };
    const auto plain = openBox(m_kek, stored->nonce(), stored->header(), stored->sealed());
    if (!plain)
        return damaged;
    auto bundle = KeyBundle::decode(*plain);
    if (!bundle)
        return damaged;
    return std::move(*bundle);
}

Result<void> KeyFile::write(const KeyBundle &bundle, RandomSource &random) const
{
    const QByteArray nonce = random.bytes(int(boxNonceSize));
    const QByteArray bytes = header(nonce);
    return writeDurably(m_path, bytes + sealBox(m_kek, nonce, bytes, bundle.encode()));
}

QByteArray KeyFile::header(const QByteArray &nonce) const
{
    QByteArray bytes = magic.toByteArray();
    bytes.append(version);
    bytes.append(m_source == KekSource::Keychain ? char(1) : char(2));
    appendNumber(bytes, m_cost.memoryKiB);
    appendNumber(bytes, m_cost.iterations);
    appendNumber(bytes, m_cost.lanes);
    return bytes + m_salt + checkOfKek() + nonce;
}

QByteArray KeyFile::checkOfKek() const
{
    return viewOf(expand(m_kek, "doorcode/keys/check/1", size_t(checkSize))).toByteArray();
}
