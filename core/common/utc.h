// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimeZone>

/// UTC as a QDateTime takes it: later versions of Qt deprecate what Qt 6.4 alone has.
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
constexpr auto utc = Qt::UTC;
#else
constexpr auto utc = QTimeZone::UTC;
#endif
