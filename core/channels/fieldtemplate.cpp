// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/fieldtemplate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

#include <utility>

namespace {

const QRegularExpression &wordInBraces()
{
    static const QRegularExpression word(QStringLiteral("\\{([a-z_]+)\\}"));
    return word;
}

QByteArray escaped(const QString &value, FieldTemplate::Escaping escaping)
{
    switch (escaping) {
    case FieldTemplate::Escaping::Plain:
        return value.toUtf8();
    case FieldTemplate::Escaping::Json: {
        const QByteArray quoted = QJsonDocument(QJsonArray{ value }).toJson(QJsonDocument::Compact); // ["…"]
        return quoted.mid(2, quoted.size() - 4);
    }
    case FieldTemplate::Escaping::Percent:
        return QUrl::toPercentEncoding(value);
    }
    return {};
}

} // namespace

FieldTemplate::FieldTemplate(QString text, QStringList fields)
    : m_text(std::move(text))
    , m_fields(std::move(fields))
{
}

bool FieldTemplate::holds(const QString &field) const
{
    return m_text.contains(QLatin1Char('{') + field + QLatin1Char('}'));
}

std::optional<QString> FieldTemplate::unknownField() const
{
    for (auto match = wordInBraces().globalMatch(m_text); match.hasNext();) {
        const QString word = match.next().captured(1);
        if (!m_fields.contains(word))
            return word;
    }
    return std::nullopt;
}

/// In one pass: what a value holds is never taken for a field.
QByteArray FieldTemplate::filled(const Values &values, Escaping escaping) const
{
    QByteArray text;
    qsizetype from = 0;
    for (auto match = wordInBraces().globalMatch(m_text); match.hasNext();) {
        const auto field = match.next();
        const auto value = values.find(field.captured(1));
        if (value == values.end())
            continue;
        text += m_text.mid(from, field.capturedStart() - from).toUtf8() + escaped(value->second, escaping);
        from = field.capturedEnd();
    }
    return text + m_text.mid(from).toUtf8();
}
