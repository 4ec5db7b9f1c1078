// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/followappearance.h"

#include "ui/style/appearance.h"

#include <QWidget>

void followAppearance(QWidget &widget, const Appearance &appearance)
{
    QObject::connect(&appearance, &Appearance::changed, &widget, [&widget] {
        widget.updateGeometry();
        widget.update();
    });
}
