// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/jsonpointer.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

namespace {

QJsonValue childOf(const QJsonValue &value, const QString &name)
{
    if (value.isObject())
        return value.toObject().value(name);
    static const QRegularExpression index(QStringLiteral("\\A(?:0|[1-9][0-9]{0,8})\\z"));
    if (!value.isArray() || !index.match(name).hasMatch())
        return QJsonValue::Undefined;
    const QJsonArray array = value.toArray();
    const qsizetype at = name.toLongLong();
    return at < array.size() ? array.at(at) : QJsonValue(QJsonValue::Undefined);
}

} // namespace

bool isJsonPointer(const QString &pointer)
{
    static const QRegularExpression form(QStringLiteral("\\A(?:/(?:[^~/]|~[01])*)*\\z"));
    return form.match(pointer).hasMatch();
}

QJsonValue valueAt(const QJsonDocument &document, const QString &pointer)
{
    if (document.isNull() || !isJsonPointer(pointer))
        return QJsonValue::Undefined;
    QJsonValue value = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    if (pointer.isEmpty())
        return value;
    for (QString name : pointer.mid(1).split(QLatin1Char('/'))) {
        name.replace(QLatin1String("~1"), QLatin1String("/")).replace(QLatin1String("~0"), QLatin1String("~"));
        value = childOf(value, name);
    }
    return value;
}
