// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/awsreport.h"

#include <algorithm>
#include <array>

namespace {

template<std::size_t Size>
bool isOneOf(const QString &code, const std::array<const char *, Size> &codes)
{
    return std::any_of(codes.begin(), codes.end(), [&code](const char *each) { return code == QLatin1String(each); });
}

constexpr std::array busy = { "ThrottlingException", "Throttling", "ThrottledException", "TooManyRequestsException",
    "RequestLimitExceeded", "ServiceUnavailable" };
constexpr std::array signIn = { "AccessDeniedException", "AccessDenied", "AuthorizationError", "InvalidClientTokenId",
    "UnrecognizedClientException", "InvalidSignatureException", "SignatureDoesNotMatch", "IncompleteSignature",
    "MissingAuthenticationToken", "MissingAuthenticationTokenException", "InvalidAccessKeyId", "OptInRequired",
    "NotAuthorized", "ExpiredTokenException" };
constexpr std::array late = { "RequestExpired", "RequestTimeTooSkewed" };
constexpr std::array configuration = { "ServiceQuotaExceededException", "ResourceNotFoundException", "NotFound",
    "InvalidAction", "UnknownOperationException", "InvalidSecurity" };

} // namespace

SendReport awsErrorReport(const HttpAnswer &answer, const QString &code, const QString &said)
{
    if (answer.status / 100 == 2 || (answer.status >= 500 && answer.status != 503))
        return reportOfStatus(answer, said); // whatever it is called
    if (isOneOf(code, busy)) {
        SendReport report = tryLater(QStringLiteral("too_busy"), said);
        report.retryAfter = retryAfter(answer);
        return report;
    }
    const bool isTimeWrong = said.contains(QLatin1String("Signature expired"))
        || said.contains(QLatin1String("Signature not yet current"));
    if (isOneOf(code, late) || isTimeWrong)
        return tryLater(QStringLiteral("clock"), said);
    if (isOneOf(code, signIn))
        return tryLater(QStringLiteral("sign_in"), said);
    if (isOneOf(code, configuration))
        return tryLater(QStringLiteral("configuration"), said);
    return reportOfStatus(answer, said);
}
