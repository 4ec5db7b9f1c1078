// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// One reply of a server (RFC 5321 §4.2), put together line by line. It holds what a hostile server wants it to hold,
/// but never much of it.
class SmtpReply {
public:
    void add(QByteArrayView line);

    /// Whether its last line has come; only then the code counts.
    bool isComplete() const { return m_isComplete; }
    int code() const { return m_code; }
    /// 2 for 2yz and so on; 0 while incomplete.
    int severity() const { return m_isComplete ? m_code / 100 : 0; }
    /// More than any honest server says: RFC 4954 §4 allows 12,288 octets for its longest line.
    bool isEndless() const;
    /// All of it on one line, at most 200 characters, controls left out.
    QString text() const;

private:
    QByteArray m_text;
    qint64 m_size = 0;
    int m_code = 0;
    bool m_isComplete = false;
};

/// @p text on one line, at most 200 characters, without controls.
QString oneLine(const QByteArray &text);

/// What a server calls the message it took: the word after "queued as", the id, or all it said after the status.
QString providerReferenceIn(const QString &reply);

/// @p reply with every run of three or more digits masked that @p message holds too: filters like to quote what they
/// refuse, and a code must not come back that way. Its own first three digits stay.
QString withoutDigitsOf(const QString &message, const QString &reply);
