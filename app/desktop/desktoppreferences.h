// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wiring/settings.h"
#include "ui/preferences.h"

/// The window's preferences in the settings file of the person at this computer.
class DesktopPreferences : public Preferences {
public:
    QVariant value(const QString &key, const QVariant &otherwise = {}) const override;
    void setValue(const QString &key, const QVariant &value) override;

private:
    Settings m_settings;
};
