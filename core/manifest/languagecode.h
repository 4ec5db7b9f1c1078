// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

/// "de" for "de-DE", "DE", "deu", "German" and "Deutsch"; empty for what names no language.
QString languageCode(QStringView text);
