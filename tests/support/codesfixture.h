// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attempt.h"
#include "core/ports/channelbook.h"
#include "core/ports/deliveries.h"
#include "core/ports/issues.h"
#include "core/ports/messages.h"
#include "core/ports/stops.h"
#include "core/usecases/changepolicy.h"
#include "core/usecases/issuecodes.h"
#include "core/usecases/reissuecode.h"
#include "core/usecases/resendcode.h"
#include "core/usecases/unlockstop.h"
#include "core/usecases/verifycode.h"
#include "tests/support/depotfixture.h"

#include <QTest>

/// The value of a result that a test can't go on without.
template<typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("not expected: %s %s", qPrintable(word(result.error().code)), qPrintable(result.error().detail));
    return std::move(*result);
}

inline void must(const Result<void> &result)
{
    if (!result)
        qFatal("not expected: %s %s", qPrintable(word(result.error().code)), qPrintable(result.error().detail));
}

/// The word of what went wrong, "done" when nothing did.
template<typename T>
QString answerOf(const Result<T> &result)
{
    return result ? QStringLiteral("done") : word(result.error().code);
}

/// A depot with one SMS channel whose codes are known: it derives them as the product does.
class CodesFixture : public DepotFixture {
public:
    CodesFixture() { addChannel(ChannelKind::Sms); }

    void addChannel(ChannelKind kind)
    {
        ChannelSettings channel;
        channel.id = makeId<ChannelId>(random);
        channel.type = QStringLiteral("smtp");
        channel.kind = kind;
        channel.name = word(kind);
        auto work = must(storage->begin());
        must(storage->channels().add(channel));
        must(work->commit());
    }

    void setPolicy(const QString &key, const QString &value)
    {
        must(ChangePolicy(services()).setPolicy(administrator, key, value));
    }

    /// Runs a whole issue to its end.
    IssueResult issueAll(const IssueRequest &request)
    {
        IssueCodes::Run run = must(IssueCodes(services())(dispatcher, request));
        while (must(run.next())) {}
        return run.result();
    }
    IssueResult issue(const QString &reference, Issue::Lifetime lifetime = Issue::Lifetime::Day)
    {
        IssueRequest request;
        request.date = today();
        request.deliveries = { delivery(reference).id };
        request.lifetime = lifetime;
        return issueAll(request);
    }
    Result<Issue> reissue(const QString &reference)
    {
        ReissueRequest request;
        request.delivery = delivery(reference).id;
        request.reason = QStringLiteral("not_received");
        return ReissueCode(services())(dispatcher, request);
    }
    Result<MessageId> resend(const QString &reference)
    {
        return ResendCode(services())(dispatcher, delivery(reference).id, {});
    }
    Result<void> unlock(const QString &reference)
    {
        return UnlockStop(services())(supervisor, delivery(reference).id, QStringLiteral("misheard"), {});
    }

    /// Newest first.
    std::vector<Issue> issues(const QString &reference)
    {
        return must(storage->issues().ofStop(delivery(reference).stop));
    }
    Stop stopOf(const QString &reference) { return stop(delivery(reference).stop); }
    std::vector<Message> outbox() { return must(storage->messages().list(std::nullopt, 1000)); }

    QString codeOf(const Issue &issue)
    {
        const Code code = must(codes.make(
            { issue.stop, issue.id, issue.nonce, issue.epoch, issue.number, issue.contactTag, issue.format }));
        return QString::fromLatin1(code.digits());
    }
    /// The newest code of the stop of @p reference.
    QString code(const QString &reference) { return codeOf(issues(reference).front()); }
    /// As long as the newest code, and not it.
    QString wrongCode(const QString &reference)
    {
        QString wrong = code(reference);
        wrong[0] = wrong.at(0) == QLatin1Char('9') ? QLatin1Char('0') : QChar(wrong.at(0).unicode() + 1);
        return wrong;
    }

    VerifyRequest entry(const QString &reference, const QString &typed)
    {
        VerifyRequest request;
        request.operation = makeId<OperationId>(random);
        request.delivery = delivery(reference).id;
        request.typed = typed;
        return request;
    }
    Verification verify(const VerifyRequest &request) { return must(VerifyCode(services())(dispatcher, request)); }
    Verification verify(const QString &reference, const QString &typed) { return verify(entry(reference, typed)); }
    /// Types @p count wrong codes, each after the wait of the one before.
    Verification mistype(const QString &reference, int count)
    {
        Verification last;
        for (int done = 0; done < count; ++done) {
            clock.advance(std::chrono::seconds{ last.waitSeconds });
            last = verify(reference, wrongCode(reference));
        }
        return last;
    }
};
