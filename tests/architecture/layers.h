// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QStringList>

#include <vector>

/// One row of the table in ARCHITECTURE.md: what the sources of a folder may include. The standard library and the
/// folder itself go without saying; everything else that is not named is forbidden.
struct Layer {
    QString folder;
    QStringList project; ///< folders of the project
    QStringList qtModules;
    QStringList others; ///< headers of third parties and systems, or their folders with a "/", and confined Qt headers
};

/// The rows as they hold for the project.
const std::vector<Layer> &layerTable();

/// "file:line: why", one for each include under core, app and ui of @p root that @p table does not allow, and for each
/// source in a folder that has no row.
QStringList forbiddenIncludes(const QDir &root, const std::vector<Layer> &table);
