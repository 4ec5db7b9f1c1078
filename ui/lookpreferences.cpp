// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lookpreferences.h"

#include "ui/actions.h"
#include "ui/preferences.h"

#include <QAction>
#include <QActionGroup>

#include <array>
#include <utility>

namespace {

using Scheme = AppearanceChoice::Scheme;

const QString schemeKey = QStringLiteral("look/appearance");
const QString textKey = QStringLiteral("look/textPercent");
const QString motionKey = QStringLiteral("look/reduceMotion");

constexpr std::array<std::pair<Scheme, const char *>, 4> schemes{ { { Scheme::System, "system" },
    { Scheme::Light, "light" }, { Scheme::Dark, "dark" }, { Scheme::HighContrast, "contrast" } } };

QString wordOf(Scheme scheme)
{
    for (const auto &[each, name] : schemes) {
        if (each == scheme)
            return QString::fromLatin1(name);
    }
    return {};
}

Scheme schemeOf(const QString &word)
{
    for (const auto &[each, name] : schemes) {
        if (word == QLatin1String(name))
            return each;
    }
    return Scheme::System;
}

void showLook(const Actions &actions, const AppearanceChoice &choice)
{
    for (QAction *action : actions.appearance->actions())
        action->setChecked(action->data().toString() == wordOf(choice.scheme));
    actions.reduceMotion->setChecked(choice.motion == AppearanceChoice::Motion::Reduced);
    actions.largerText->setEnabled(choice.textPercent < Typography::largestText);
    actions.smallerText->setEnabled(choice.textPercent > Typography::smallestText);
}

} // namespace

AppearanceChoice readLook(const Preferences &preferences)
{
    AppearanceChoice choice;
    choice.scheme = schemeOf(preferences.value(schemeKey).toString());
    choice.textPercent = preferences.value(textKey, Typography::ordinaryText).toInt();
    choice.motion
        = preferences.value(motionKey).toBool() ? AppearanceChoice::Motion::Reduced : AppearanceChoice::Motion::Full;
    return choice;
}

void chooseLook(const AppearanceChoice &choice, Appearance &appearance, Preferences &preferences)
{
    preferences.setValue(schemeKey, wordOf(choice.scheme));
    preferences.setValue(textKey, choice.textPercent);
    preferences.setValue(motionKey, choice.motion == AppearanceChoice::Motion::Reduced);
    appearance.choose(choice);
}

void connectLook(Actions &actions, Appearance &appearance, Preferences &preferences)
{
    const auto change = [&appearance, &preferences](auto alter) {
        AppearanceChoice choice = appearance.choice();
        alter(choice);
        chooseLook(choice, appearance, preferences);
    };
    QObject::connect(actions.appearance, &QActionGroup::triggered, &actions, [change](QAction *action) {
        change([action](AppearanceChoice &choice) { choice.scheme = schemeOf(action->data().toString()); });
    });
    QObject::connect(actions.largerText, &QAction::triggered, &actions, [change] {
        change([](AppearanceChoice &choice) { choice.textPercent = Appearance::largerText(choice.textPercent); });
    });
    QObject::connect(actions.smallerText, &QAction::triggered, &actions, [change] {
        change([](AppearanceChoice &choice) { choice.textPercent = Appearance::smallerText(choice.textPercent); });
    });
    QObject::connect(actions.usualText, &QAction::triggered, &actions,
        [change] { change([](AppearanceChoice &choice) { choice.textPercent = Typography::ordinaryText; }); });
    QObject::connect(actions.reduceMotion, &QAction::toggled, &actions, [change](bool isReduced) {
        change([isReduced](AppearanceChoice &choice) {
            choice.motion = isReduced ? AppearanceChoice::Motion::Reduced : AppearanceChoice::Motion::Full;
        });
    });
    QObject::connect(&appearance, &Appearance::changed, &actions,
        [&actions, &appearance] { showLook(actions, appearance.choice()); });
    showLook(actions, appearance.choice());
}
