// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/storage.h"

/// Hands everything on to a real storage, but for what a derived one changes.
class StorageAround : public Storage {
public:
    explicit StorageAround(Storage &storage)
        : m_storage(storage)
    {
    }

    Result<std::unique_ptr<UnitOfWork>> begin() override { return m_storage.begin(); }
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
    Storage &m_storage;
};
