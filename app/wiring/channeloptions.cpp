// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/channeloptions.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <utility>

namespace {

constexpr qsizetype longestOption = 8192;

bool isControl(QChar character) { return character.category() == QChar::Other_Control; }

} // namespace

ChannelOptions::ChannelOptions(QJsonObject options)
    : m_unread(std::move(options))
{
}

QJsonValue ChannelOptions::take(const char *key) { return m_unread.take(QLatin1String(key)); }

void ChannelOptions::refuse(const char *key)
{
    if (m_wrong.isEmpty())
        m_wrong = QLatin1String(key);
}

QString ChannelOptions::lines(const char *key)
{
    const QJsonValue value = take(key);
    const QString text = value.toString();
    const bool isAbsent = value.isUndefined() || value.isNull();
    const bool hasControls = std::any_of(text.begin(), text.end(), [](QChar character) {
        return isControl(character) && character != QLatin1Char('\n') && character != QLatin1Char('\t');
    });
    if ((!isAbsent && !value.isString()) || hasControls || text.size() > longestOption)
        refuse(key);
    return text;
}

QString ChannelOptions::text(const char *key)
{
    const QString line = lines(key);
    if (std::any_of(line.begin(), line.end(), isControl))
        refuse(key);
    return line;
}

QString ChannelOptions::text(const char *key, const QRegularExpression &form)
{
    const QString line = text(key);
    if (!line.isEmpty() && !form.match(line).hasMatch())
        refuse(key);
    return line;
}

QString ChannelOptions::required(const char *key)
{
    const QString line = text(key);
    if (line.isEmpty())
        refuse(key);
    return line;
}

QString ChannelOptions::required(const char *key, const QRegularExpression &form)
{
    const QString line = required(key);
    if (!form.match(line).hasMatch())
        refuse(key);
    return line;
}

QString ChannelOptions::word(const char *key, const QStringList &words)
{
    const QString given = text(key);
    if (given.isEmpty())
        return words.first();
    if (!words.contains(given))
        refuse(key);
    return given;
}

std::optional<double> ChannelOptions::number(const char *key, double least, double most)
{
    const QJsonValue value = take(key);
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    const double given = value.toDouble(-1);
    if (!value.isDouble() || given < least || given > most)
        refuse(key);
    return given;
}

std::optional<int> ChannelOptions::whole(const char *key, int least, int most)
{
    const auto given = number(key, least, most);
    if (!given)
        return std::nullopt;
    if (*given != std::floor(*given))
        refuse(key);
    return int(std::clamp<double>(*given, least, most));
}

bool ChannelOptions::isTrue(const char *key)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isNull() && !value.isBool())
        refuse(key);
    return value.toBool();
}

Result<void> ChannelOptions::done() const
{
    if (!m_wrong.isEmpty())
        return Error{ ErrorCode::OutOfRange, m_wrong };
    if (!m_unread.isEmpty())
        return Error{ ErrorCode::OutOfRange, m_unread.keys().first() };
    return {};
}
