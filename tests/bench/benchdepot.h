// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/doorcodecore.h"

#include <QString>

#include <memory>

/// A fresh depot on disk with budgets wide open, for measuring.
struct BenchDepot {
    QString profile;
    std::unique_ptr<DoorcodeCore> core;
    Session session;
    QDate today;

    static BenchDepot make(const QString &profile, const QString &channelType, int port = 0);
    QString database() const;
};

/// A manifest of @p rows rows, each a stop of its own.
void writeManifest(const QString &path, int rows);

/// The value, or the end of the program with the error's words.
template<typename T>
T need(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(word(result.error().code)), qPrintable(result.error().detail));
    return std::move(*result);
}
inline void need(const Result<void> &result)
{
    if (!result)
        qFatal("%s %s", qPrintable(word(result.error().code)), qPrintable(result.error().detail));
}
