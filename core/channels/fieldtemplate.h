// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>

/// A text with fields in braces, each put in escaped for where it stands, so that no value becomes more than a value.
/// A brace that opens no known field is an ordinary one: JSON is full of them.
class FieldTemplate {
public:
    enum class Escaping { Plain, Json, Percent };
    using Values = std::map<QString, QString>;

    FieldTemplate() = default;
    FieldTemplate(QString text, QStringList fields);

    bool isEmpty() const { return m_text.isEmpty(); }
    bool holds(const QString &field) const;
    /// A word in braces that is no field, such as a misspelt one.
    std::optional<QString> unknownField() const;
    QByteArray filled(const Values &values, Escaping escaping) const;

private:
    QString m_text;
    QStringList m_fields;
};
