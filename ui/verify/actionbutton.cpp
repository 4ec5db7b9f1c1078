// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verify/actionbutton.h"

#include "ui/widgets/hintbutton.h"

#include <QAction>

HintButton *actionButton(QAction &action, const Appearance &appearance, QWidget *parent)
{
    auto *button = new HintButton(action.text().remove(QLatin1Char('&')), appearance, parent);
    button->giveUpHintFirst();
    button->setObjectName(action.objectName() + QStringLiteral("Button"));
    const auto follow = [button, &action] {
        button->setHint(action.shortcut());
        button->setEnabled(action.isEnabled());
        button->setVisible(action.isVisible());
        button->setToolTip(action.toolTip());
    };
    QObject::connect(&action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, &action, &QAction::trigger);
    follow();
    return button;
}
