// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/mimemessage.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

/// A mail from a depot with the code 483 920.
MailDraft aDraft();

/// Each of @p messages as Python's email package reads it: see mailoracle.py.
QList<QJsonObject> readBack(const QByteArrayList &messages);
QJsonObject readBack(const QByteArray &message);

/// The same of all that stand in the mbox @p file.
QList<QJsonObject> readMailbox(const QString &file);

/// The text as any mail program shows it: line ends made one, controls gone, and a line end at the end.
QString expectedText(QString text);

/// The same in the page, which needs no line end at its end.
QString expectedPage(const QString &text);

/// The only elements that are ever in the page.
QStringList elementsOf(const QString &text);
