// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rowframe.h"

#include <QString>
#include <QtEndian>

#include <optional>

namespace {

class Frame {
public:
    explicit Frame(const QString &tag) { add(tag); }

    Frame &add(const QString &text)
    {
        const QByteArray bytes = text.toUtf8();
        const quint32 length = qToBigEndian(quint32(bytes.size()));
        m_bytes.append(reinterpret_cast<const char *>(&length), sizeof length);
        m_bytes.append(bytes);
        return *this;
    }
    Frame &add(qint64 number) { return add(QString::number(number)); }
    Frame &add(Instant instant) { return add(toMilliseconds(instant)); }
    Frame &add(const QByteArray &bytes) { return add(QString::fromLatin1(bytes.toHex())); }
    /// Absent is an empty text, which no instant is.
    Frame &add(const std::optional<Instant> &instant) { return instant ? add(*instant) : add(QString()); }

    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

} // namespace

QByteArray rowFrame(const Stop &stop)
{
    return Frame(QStringLiteral("stop/1"))
        .add(stop.id.text())
        .add(stop.date.toString(Qt::ISODate))
        .add(qint64{ stop.attempts })
        .add(qint64{ stop.allowance })
        .add(qint64{ stop.unlocked == Stop::Unlocked::Once ? 1 : 0 })
        .add(stop.notBefore)
        .add(qint64{ stop.issues })
        .add(qint64{ stop.version })
        .bytes();
}

QByteArray rowFrame(const Issue &issue)
{
    return Frame(QStringLiteral("issue/1"))
        .add(issue.id.text())
        .add(issue.stop.text())
        .add(qint64{ issue.number })
        .add(issue.nonce)
        .add(qint64{ issue.epoch })
        .add(qint64{ issue.format.digits })
        .add(qint64{ issue.format.checkDigit == CodeFormat::CheckDigit::On ? 1 : 0 })
        .add(issue.contactTag)
        .add(word(issue.state))
        .add(word(issue.lifetime))
        .add(issue.issuedAt)
        .add(issue.expiresAt)
        .add(issue.endedAt)
        .add(qint64{ issue.version })
        .bytes();
}
