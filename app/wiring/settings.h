// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QString>
#include <QVariant>

/// What this user of the computer chose for the program itself, in one small file. Nothing of a depot is in it.
class Settings {
public:
    /// Of the user who runs the program.
    static QString usualFile();

    explicit Settings(const QString &file = usualFile());

    QVariant value(const QString &key, const QVariant &otherwise = {}) const;
    /// An invalid @p value takes the key away.
    void setValue(const QString &key, const QVariant &value);

private:
    QSettings m_settings;
};
