// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/httprequest.h"

#include <QUrl>

#include <algorithm>

namespace {

bool isTokenCharacter(char character)
{
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z')
        || (character >= '0' && character <= '9') || QByteArrayView("!#$%&'*+-.^_`|~").contains(character);
}

bool isSafe(const std::pair<QByteArray, QByteArray> &header)
{
    const auto isControl
        = [](char character) { return (uchar(character) < 0x20 && character != '\t') || uchar(character) == 0x7f; };
    return !header.first.isEmpty() && std::all_of(header.first.begin(), header.first.end(), isTokenCharacter)
        && std::none_of(header.second.begin(), header.second.end(), isControl);
}

} // namespace

bool areSafe(const HttpHeaders &headers) { return std::all_of(headers.begin(), headers.end(), isSafe); }

std::optional<std::chrono::seconds> retryAfter(const HttpAnswer &answer)
{
    constexpr int longest = 24 * 60 * 60;
    for (const auto &[name, value] : answer.headers) {
        if (name.compare("retry-after", Qt::CaseInsensitive) != 0)
            continue;
        bool isNumber = false;
        const int seconds = value.trimmed().toInt(&isNumber);
        if (isNumber && seconds >= 0)
            return std::chrono::seconds(std::min(seconds, longest));
    }
    return std::nullopt;
}

QByteArray formEncoded(const std::vector<std::pair<QByteArray, QString>> &fields)
{
    QByteArray form;
    for (const auto &[name, value] : fields) {
        if (!form.isEmpty())
            form += '&';
        form += name + '=' + QUrl::toPercentEncoding(value);
    }
    return form;
}

QByteArray basicAuthorization(const QByteArray &user, const QByteArray &password)
{
    return "Basic " + (user + ':' + password).toBase64();
}

QByteArrayList shownForms(const QByteArray &user, const QByteArray &password)
{
    return { password, basicAuthorization(user, password).mid(6), password.toPercentEncoding() };
}
