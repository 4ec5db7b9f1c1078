// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences.h"

#include <QHash>

/// What a person likes, forgotten with the test.
class MemoryPreferences : public Preferences {
public:
    QVariant value(const QString &key, const QVariant &otherwise = {}) const override
    {
        return m_values.value(key, otherwise);
    }
    void setValue(const QString &key, const QVariant &value) override { m_values.insert(key, value); }

private:
    QHash<QString, QVariant> m_values;
};
