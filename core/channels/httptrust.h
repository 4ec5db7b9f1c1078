// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>
#include <QString>

/// TLS 1.2 or later, always checked, against the authorities of @p caFile alone, or the system's when it is empty. A
/// file that can't be read trusts nobody.
QSslConfiguration tlsConfiguration(const QString &caFile);
