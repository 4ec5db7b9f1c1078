// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Preferences that more than one place reads.

inline const QString soundVolumeKey = QStringLiteral("sounds"); ///< "off", "quiet" (usual) or "normal"
inline const QString roomyRowsKey = QStringLiteral("board/roomyRows");
inline const QString checksByItselfKey = QStringLiteral("verify/checkAfterLastDigit");
inline const QString paperKey = QStringLiteral("print/paper"); ///< "a4" or "letter"; none: as the country has it
inline const QString scannerPrefixKey = QStringLiteral("scanner/prefix");
