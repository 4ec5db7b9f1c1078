// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The recovery sheet as text: what restores the keys of a depot, to be printed and kept apart from the computer.
QString recoverySheet(const QString &depot, const QString &recoveryCode);
