// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/storage.h"

#include <utility>

/// The real storage, whose commits fail: the disk is full and nothing is kept, or all is kept and only the answer is
/// lost.
class FailingStorage : public Storage {
public:
    enum class Commit { DiskFull, AnswerLost };
    explicit FailingStorage(Storage &storage, Commit commit = Commit::DiskFull)
        : m_storage(storage)
        , m_commit(commit)
    {
    }

    Result<std::unique_ptr<UnitOfWork>> begin() override
    {
        auto work = m_storage.begin();
        if (!work)
            return work.error();
        return std::unique_ptr<UnitOfWork>(std::make_unique<Failing>(std::move(*work), m_commit));
    }

    Depots &depots() override { return m_storage.depots(); }
    Users &users() override { return m_storage.users(); }
    Routes &routes() override { return m_storage.routes(); }
    Imports &imports() override { return m_storage.imports(); }
    Deliveries &deliveries() override { return m_storage.deliveries(); }
    Stops &stops() override { return m_storage.stops(); }
    Issues &issues() override { return m_storage.issues(); }
    Attempts &attempts() override { return m_storage.attempts(); }
    Budgets &budgets() override { return m_storage.budgets(); }
    Messages &messages() override { return m_storage.messages(); }
    ChannelBook &channels() override { return m_storage.channels(); }
    TextBook &texts() override { return m_storage.texts(); }
    LogBook &logBook() override { return m_storage.logBook(); }
    Result<void> backUp(const QString &path) override { return m_storage.backUp(path); }
    Result<void> checkIntegrity() override { return m_storage.checkIntegrity(); }
    Result<void> checkTables(Depth depth, const std::atomic<bool> &isCanceled) const override
    {
        return m_storage.checkTables(depth, isCanceled);
    }
    QString engineVersion() const override { return m_storage.engineVersion(); }

private:
    struct Failing : UnitOfWork {
        Failing(std::unique_ptr<UnitOfWork> begun, Commit how)
            : work(std::move(begun))
            , commitIs(how)
        {
        }
        Result<void> commit() override
        {
            if (commitIs == Commit::AnswerLost) {
                if (auto kept = work->commit(); !kept)
                    return kept;
            }
            work.reset(); // the transaction is over, as after every commit that failed
            return commitIs == Commit::DiskFull ? ErrorCode::DatabaseFull : ErrorCode::Database;
        }

        std::unique_ptr<UnitOfWork> work;
        Commit commitIs;
    };

    Storage &m_storage;
    Commit m_commit;
};
