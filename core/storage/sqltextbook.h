// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/textbook.h"
#include "core/storage/statement.h"

/// Edited texts in SQL.
class SqlTextBook : public TextBook {
public:
    explicit SqlTextBook(Connection &connection);

    Result<std::vector<EditedText>> edited() override;
    Result<void> keep(const EditedText &text) override;
    Result<void> forget(const QString &language, TextKey key) override;

private:
    Statement m_edited;
    Statement m_keep;
    Statement m_forget;
};
