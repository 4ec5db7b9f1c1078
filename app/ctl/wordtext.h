// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

// What the words of product.md §8 are called in people's language. JSON and CSV keep the words themselves; so does a
// text for a word that has no name yet.

QString statusText(const QString &word); ///< of a delivery on the board
QString messageStateText(const QString &word);
QString messageKindText(const QString &word);
/// Nothing where the event says it already.
QString outcomeText(const QString &event, const QString &word);
QString reasonText(const QString &word);
QString rolesText(const QStringList &words);
QString checkText(const QString &word); ///< what doctor looks at
