// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/smtpreply.h"

#include "core/domain/messagetext.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

constexpr qsizetype longestText = 200;
constexpr qsizetype keptBytes = 1000;
constexpr qsizetype shortestCode = 6;
constexpr qint64 endlessBytes = 64 * 1024;

bool isDigit(char octet) { return octet >= '0' && octet <= '9'; }

/// Whether all of @p run, or as much of it as the shortest code is long, stands in @p digits.
bool sharesDigits(const QString &digits, QStringView run)
{
    const qsizetype length = std::min(run.size(), shortestCode);
    for (qsizetype at = 0; at + length <= run.size(); ++at) {
        if (digits.contains(run.sliced(at, length)))
            return true;
    }
    return false;
}

} // namespace

void SmtpReply::add(QByteArrayView line)
{
    m_size += line.size();
    while (!line.isEmpty() && (line.back() == '\n' || line.back() == '\r'))
        line.chop(1);
    const bool hasCode = line.size() >= 3 && std::all_of(line.begin(), line.begin() + 3, isDigit);
    if (hasCode && (line.size() == 3 || line[3] == ' ')) {
        m_code = (line[0] - '0') * 100 + (line[1] - '0') * 10 + (line[2] - '0');
        m_isComplete = true;
    }
    const qsizetype room = keptBytes - m_text.size();
    if (room <= 0)
        return;
    if (!m_text.isEmpty()) {
        m_text += ' ';
        if (hasCode)
            line = line.sliced(std::min<qsizetype>(4, line.size()));
    }
    m_text += line.first(std::min(room, line.size()));
}

bool SmtpReply::isEndless() const { return m_size > endlessBytes; }

QString SmtpReply::text() const { return oneLine(m_text); }

QString oneLine(const QByteArray &text)
{
    QString line = QString::fromUtf8(text.left(keptBytes));
    line.removeIf([](QChar character) {
        const QChar::Category category = character.category();
        return character != QLatin1Char('\t') && category >= QChar::Other_Control
            && category <= QChar::Other_NotAssigned && category != QChar::Other_Surrogate;
    });
    line = line.simplified().left(longestText);
    if (!line.isEmpty() && line.back().isHighSurrogate())
        line.chop(1);
    return line;
}

QString providerReferenceIn(const QString &reply)
{
    static const QRegularExpression named(
        QStringLiteral("(?:queued as|\\bid=)\\s*([^\\s<>,;]+)"), QRegularExpression::CaseInsensitiveOption);
    if (const auto match = named.match(reply); match.hasMatch())
        return match.captured(1);
    static const QRegularExpression status(QStringLiteral("\\A\\d{3}[ -]?(?:\\d\\.\\d{1,3}\\.\\d{1,3}\\s*)?"));
    QString rest = reply;
    return rest.remove(status);
}

QString withoutDigitsOf(const QString &message, const QString &reply)
{
    QString digits = message;
    digits.removeIf([](QChar character) { return !character.isDigit(); });

    static const QRegularExpression runs(QStringLiteral("\\d{3,}"));
    QString masked = reply;
    for (auto match = runs.globalMatch(reply); match.hasNext();) {
        const auto run = match.next();
        const bool isStatus = run.capturedStart() == 0 && run.capturedLength() == 3;
        if (!isStatus && sharesDigits(digits, run.capturedView()))
            masked.replace(run.capturedStart(), run.capturedLength(), QString(run.capturedLength(), QLatin1Char('*')));
    }
    wipe(digits);
    return masked;
}
