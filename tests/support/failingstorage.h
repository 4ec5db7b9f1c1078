// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/storagearound.h"

#include <utility>

/// The real storage, whose commits fail: the disk is full and nothing is kept, or all is kept and only the answer is
/// lost.
class FailingStorage : public StorageAround {
public:
    enum class Commit { DiskFull, AnswerLost };
    explicit FailingStorage(Storage &storage, Commit commit = Commit::DiskFull)
        : StorageAround(storage)
        , m_commit(commit)
    {
    }

    Result<std::unique_ptr<UnitOfWork>> begin() override
    {
        auto work = StorageAround::begin();
        if (!work)
            return work.error();
        return std::unique_ptr<UnitOfWork>(std::make_unique<Failing>(std::move(*work), m_commit));
    }

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

    Commit m_commit;
};
