// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/soundpreferences.h"

#include "ui/actions.h"
#include "ui/preferencekeys.h"
#include "ui/preferences.h"

#include <QAction>
#include <QActionGroup>

void connectSounds(Actions &actions, Preferences &preferences)
{
    QObject::connect(actions.sounds, &QActionGroup::triggered, &actions,
        [&preferences](const QAction *action) { preferences.setValue(soundVolumeKey, action->data()); });
}

void showSounds(Actions &actions, const Preferences &preferences)
{
    const QVariant chosen = preferences.value(soundVolumeKey, QStringLiteral("quiet"));
    for (QAction *action : actions.sounds->actions())
        action->setChecked(action->data() == chosen);
}
