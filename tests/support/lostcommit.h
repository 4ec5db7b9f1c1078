// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/storage.h"

#include <utility>

/// A storage whose commits fail, each as @p how says: kept although the answer is lost, or not kept.
class LostCommit : public Storage {
public:
    enum class How { Kept, NotKept };
    LostCommit(Storage &storage, How how)
        : m_storage(storage)
        , m_how(how)
    {
    }

    Result<std::unique_ptr<UnitOfWork>> begin() override
    {
        auto work = m_storage.begin();
        if (!work)
            return work.error();
        return std::unique_ptr<UnitOfWork>(std::make_unique<Work>(std::move(*work), m_how));
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
    LogBook &logBook() override { return m_storage.logBook(); }
    Result<void> backUp(const QString &path) override { return m_storage.backUp(path); }
    Result<void> checkIntegrity() override { return m_storage.checkIntegrity(); }
    Result<void> checkTables(Depth depth, const std::atomic<bool> &isCanceled) const override
    {
        return m_storage.checkTables(depth, isCanceled);
    }
    QString engineVersion() const override { return m_storage.engineVersion(); }

private:
    class Work : public UnitOfWork {
    public:
        Work(std::unique_ptr<UnitOfWork> work, How how)
            : m_work(std::move(work))
            , m_how(how)
        {
        }
        Result<void> commit() override
        {
            if (m_how == How::Kept) {
                if (auto kept = m_work->commit(); !kept)
                    return kept;
            }
            m_work.reset(); // rolls back what was not kept
            return Error{ ErrorCode::Database, QStringLiteral("the answer to COMMIT is lost") };
        }

    private:
        std::unique_ptr<UnitOfWork> m_work;
        How m_how;
    };

    Storage &m_storage;
    How m_how;
};
