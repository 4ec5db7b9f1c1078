// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

/// The words of product.md §8 as a person reads them.
class ReasonText {
    Q_DECLARE_TR_FUNCTIONS(ReasonText)

public:
    static QString of(const QString &word);
};
