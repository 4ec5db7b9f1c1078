// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/storage.h"

/// The real storage, whose disk is full when a transaction is to be kept.
class FailingStorage : public Storage {
public:
    explicit FailingStorage(Storage &storage)
        : m_storage(storage)
    {
    }

    Result<std::unique_ptr<UnitOfWork>> begin() override
    {
        auto work = m_storage.begin();
        if (!work)
            return work.error();
        return std::unique_ptr<UnitOfWork>(std::make_unique<Lost>(std::move(*work)));
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
    struct Lost : UnitOfWork {
        explicit Lost(std::unique_ptr<UnitOfWork> begun)
            : work(std::move(begun))
        {
        }
        Result<void> commit() override { return ErrorCode::DatabaseFull; }

        std::unique_ptr<UnitOfWork> work;
    };

    Storage &m_storage;
};
