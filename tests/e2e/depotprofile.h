// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wiring/makecore.h"

#include <QHash>
#include <QTemporaryDir>

#include <functional>
#include <utility>
#include <vector>

/// The value of an answer; ends the test program, saying why, where there is none.
template<typename T>
T required(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(word(result.error().code)), qPrintable(result.error().detail));
    return std::move(*result);
}

inline void required(Result<void> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(word(result.error().code)), qPrintable(result.error().detail));
}

template<typename T>
auto required(Answer<T> answer)
{
    return required(answer.result());
}

/// A depot that this program has open, signed in with all roles.
struct OpenDepot {
    std::unique_ptr<DoorcodeCore> core;
    Session session;
    QDate today;

    static Result<OpenDepot> open(const QString &profile);
    /// With adapters that @p change put in the place of the product's, on the core thread.
    static Result<OpenDepot> openChanged(const QString &profile, std::function<void(CoreParts &)> change);

    Delivery find(const QString &reference) const;
    Result<IssueResult> issue(const QStringList &references) const; ///< none named: all of today
    Result<Verification> verify(const QString &reference, const QString &code) const;
    Result<ImportOutcome> import(const QString &manifest) const;
    Result<SendSummary> send() const;

    std::vector<BoardRow> board() const;
    std::vector<StoredEntry> log() const;
    /// The code of each reference as its recipient got it; in a practice depot.
    QHash<QString, QString> codes() const;
};

/// The folder of one depot and of the manifests for it; on a tmpfs where there is one, because killing needs no disk.
class DepotProfile {
public:
    using PolicyValues = std::vector<std::pair<QString, QString>>;

    DepotProfile();
    /// In @p folder instead.
    explicit DepotProfile(const QString &folder);

    QString path() const;
    /// Makes the depot with a tray as its channel.
    OpenDepot make(const PolicyValues &policy) const;
    /// With @p channel instead, so no practice depot.
    OpenDepot make(const PolicyValues &policy, const ChannelSettings &channel, const QByteArray &secret) const;
    OpenDepot open() const;
    /// Writes a manifest of @p count deliveries from number @p first on, on ten routes with a courier each.
    QString manifest(int first, int count) const;

    static QString reference(int number);

private:
    QTemporaryDir m_folder;
};

/// Whether the full counts are wanted: environment DOORCODE_LONG=1.
bool isLongRun();
