// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/depot.h"

#include <QDate>
#include <QString>

// People read this terminal in the language and the dates they asked it for; the depot's own may be others.

/// The language of its texts, such as "de_AT"; "en" where none is named.
QString terminalLanguage();
/// Its two letters alone.
QString terminalLanguageCode();

// As the terminal's locale writes them, with the whole year; ISO 8601 where it names none.
QString dateText(const QDate &date);
/// The depot's wall clock at @p instant.
QString timeText(const Depot &depot, Instant instant);
QString timeTextWithSeconds(const Depot &depot, Instant instant);
