// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqltextbook.h"

#include "core/storage/sqltext.h"

namespace {

constexpr auto editedText = sqlText("SELECT language, key, text FROM message_text ORDER BY language, key");
constexpr auto keepText = sqlText("INSERT INTO message_text (language, key, text) VALUES (?, ?, ?) "
                                  "ON CONFLICT (language, key) DO UPDATE SET text = excluded.text");
constexpr auto forgetText = sqlText("DELETE FROM message_text WHERE language = ? AND key = ?");

struct Row {
    QString language;
    QString key;
    QString text;
};

} // namespace

SqlTextBook::SqlTextBook(Connection &connection)
    : m_edited(connection, editedText)
    , m_keep(connection, keepText)
    , m_forget(connection, forgetText)
{
}

Result<std::vector<EditedText>> SqlTextBook::edited()
{
    const auto rows
        = m_edited.all<Row>([](const Values &values) { return Row{ values.text(0), values.text(1), values.text(2) }; });
    if (!rows)
        return rows.error();
    std::vector<EditedText> texts;
    for (const Row &row : *rows) {
        const auto key = textKey(row.key);
        if (!key || !checkText(row.text, useOf(*key)))
            return Error{ ErrorCode::DatabaseDamaged, QStringLiteral("message_text %1 %2").arg(row.language, row.key) };
        texts.push_back({ row.language, *key, row.text });
    }
    return texts;
}

Result<void> SqlTextBook::keep(const EditedText &text)
{
    return m_keep.bind(text.language).bind(word(text.key)).bind(text.text).run();
}

Result<void> SqlTextBook::forget(const QString &language, TextKey key)
{
    return m_forget.bind(language).bind(word(key)).run();
}
