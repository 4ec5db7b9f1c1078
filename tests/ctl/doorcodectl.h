// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <memory>

/// How a run of the real program ended.
struct Ended {
    int status = -1; ///< -1: it did not end by itself
    QByteArray out;
    QByteArray err;

    QJsonObject json() const; ///< empty unless the output is one JSON document and nothing else
    QJsonArray items() const;
    QString errorCode() const;
};

/// The real doorcodectl over a profile of its own, with passwords from the environment.
class Doorcodectl {
public:
    /// Speaks English and ISO dates unless @p locale says otherwise.
    explicit Doorcodectl(QString profile, QString locale = QStringLiteral("C.UTF-8"));

    static QString adminPassword();

    Ended run(const QStringList &arguments, const QByteArray &input = {}) const;
    /// Begins a run that waits for its input.
    std::unique_ptr<QProcess> start(const QStringList &arguments) const;
    /// Like run() with --json, signed in as @p user.
    Ended as(const QString &user, const QStringList &arguments, const QByteArray &input = {}) const;

private:
    QString m_profile;
    QString m_locale;
};
