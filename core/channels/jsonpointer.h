// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonValue>
#include <QString>

/// Whether @p pointer is one of RFC 6901: empty, or parts that each begin with "/".
bool isJsonPointer(const QString &pointer);

/// What @p pointer names in @p document (RFC 6901 §4); undefined when there is nothing.
QJsonValue valueAt(const QJsonDocument &document, const QString &pointer);
