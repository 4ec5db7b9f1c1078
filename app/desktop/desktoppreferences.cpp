// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktoppreferences.h"

QVariant DesktopPreferences::value(const QString &key, const QVariant &otherwise) const
{
    return m_settings.value(key, otherwise);
}

void DesktopPreferences::setValue(const QString &key, const QVariant &value) { m_settings.setValue(key, value); }
