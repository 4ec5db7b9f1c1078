// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/keychainstore.h"

#include <QPromise>
#include <QTimer>

#include <memory>

#include <qt6keychain/keychain.h>

namespace {

const QString service = QStringLiteral("Doorcode");

Error unavailable(const QString &why) { return Error{ ErrorCode::KeychainUnavailable, why }; }

Result<void> outcomeOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::NoError:
        return {};
    case QKeychain::EntryNotFound:
        return ErrorCode::KeyMissing;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    return unavailable(job.errorString());
}

/// Starts @p job, which deletes itself. Whichever comes first finishes the future: its end, by @p answer, or the limit.
/// A job past the limit is left alone, since a call into a keychain cannot be taken back.
template<typename Answer, typename KeychainJob>
QFuture<Answer> run(KeychainJob *job, std::chrono::milliseconds limit, Answer (*answer)(const KeychainJob &))
{
    const auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    QObject::connect(job, &QKeychain::Job::finished, job, [promise, job, answer] {
        if (promise->future().isFinished())
            return;
        promise->addResult(answer(*job));
        promise->finish();
    });
    QTimer::singleShot(limit, job, [promise] {
        if (promise->future().isFinished())
            return;
        promise->addResult(Answer(unavailable(QStringLiteral("no answer in time"))));
        promise->finish();
    });
    job->start();
    return promise->future();
}

} // namespace

KeychainStore::KeychainStore(std::chrono::milliseconds limit, Entry entry)
    : m_limit(limit)
    , m_entry(entry)
{
}

QString KeychainStore::entryOf(const QString &profile) const
{
    switch (m_entry) {
    case Entry::Key:
        return QStringLiteral("profile/") + profile;
    case Entry::Mark:
        return QStringLiteral("mark/") + profile;
    }
    return {};
}

QFuture<Result<QByteArray>> KeychainStore::read(const QString &profile) const
{
    auto *job = new QKeychain::ReadPasswordJob(service);
    job->setKey(entryOf(profile));
    return run<Result<QByteArray>, QKeychain::ReadPasswordJob>(
        job, m_limit, [](const QKeychain::ReadPasswordJob &finished) -> Result<QByteArray> {
            if (auto outcome = outcomeOf(finished); !outcome)
                return outcome.error();
            if (finished.binaryData().isEmpty())
                return ErrorCode::KeyMissing;
            return finished.binaryData();
        });
}

QFuture<Result<void>> KeychainStore::write(const QString &profile, const QByteArray &secret) const
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setKey(entryOf(profile));
    job->setBinaryData(secret);
    return run<Result<void>, QKeychain::WritePasswordJob>(
        job, m_limit, [](const QKeychain::WritePasswordJob &finished) { return outcomeOf(finished); });
}

QFuture<Result<void>> KeychainStore::remove(const QString &profile) const
{
    auto *job = new QKeychain::DeletePasswordJob(service);
    job->setKey(entryOf(profile));
    return run<Result<void>, QKeychain::DeletePasswordJob>(
        job, m_limit, [](const QKeychain::DeletePasswordJob &finished) -> Result<void> {
            auto outcome = outcomeOf(finished);
            if (!outcome && outcome.error().code == ErrorCode::KeyMissing)
                return {};
            return outcome;
        });
}
