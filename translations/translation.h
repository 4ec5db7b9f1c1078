// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

/// From now on @p application speaks @p language ("de", "de_AT"); English where there is no translation. Call it once.
void installTranslation(QCoreApplication &application, const QString &language);
