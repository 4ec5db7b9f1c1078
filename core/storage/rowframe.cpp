// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rowframe.h"

#include "core/common/isodate.h"

#include <QString>
#include <QtEndian>

#include <optional>

namespace {

class Frame {
public:
    explicit Frame(QByteArrayView tag)
    {
        m_bytes.reserve(usualSize);
        add(tag);
    }

    Frame &add(QByteArrayView text)
    {
        const quint32 length = qToBigEndian(quint32(text.size()));
        m_bytes.append(reinterpret_cast<const char *>(&length), sizeof length);
        m_bytes.append(text);
        return *this;
    }
    Frame &add(const QString &text) { return add(QByteArrayView(text.toUtf8())); }
    Frame &add(qint64 number) { return add(QByteArrayView(QByteArray::number(number))); }
    Frame &add(Instant instant) { return add(toMilliseconds(instant)); }
    Frame &addHex(const QByteArray &bytes) { return add(QByteArrayView(bytes.toHex())); }
    /// Absent is an empty text, which no instant is.
    Frame &add(const std::optional<Instant> &instant) { return instant ? add(*instant) : add(QByteArrayView()); }

    const QByteArray &bytes() const { return m_bytes; }

private:
    static constexpr qsizetype usualSize = 384;

    QByteArray m_bytes;
};

} // namespace

QByteArray rowFrame(const Stop &stop)
{
    return Frame("stop/1")
        .add(stop.id.text())
        .add(isoDate(stop.date))
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
    return Frame("issue/1")
        .add(issue.id.text())
        .add(issue.stop.text())
        .add(qint64{ issue.number })
        .addHex(issue.nonce)
        .add(qint64{ issue.epoch })
        .add(qint64{ issue.format.digits })
        .add(qint64{ issue.format.checkDigit == CodeFormat::CheckDigit::On ? 1 : 0 })
        .addHex(issue.contactTag)
        .add(word(issue.state))
        .add(word(issue.lifetime))
        .add(issue.issuedAt)
        .add(issue.expiresAt)
        .add(issue.endedAt)
        .add(qint64{ issue.version })
        .bytes();
}
