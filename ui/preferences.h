// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

/// What a person at this computer likes: column widths, text size, sounds. Nothing the depot's rules depend on. Kept by
/// the program that owns the window; keys are paths such as "board/columns".
class Preferences {
public:
    virtual ~Preferences() = default;

    virtual QVariant value(const QString &key, const QVariant &otherwise = {}) const = 0;
    virtual void setValue(const QString &key, const QVariant &value) = 0;
};
