// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exceptions/reasonbox.h"

#include "ui/exceptions/reasontext.h"

ReasonBox::ReasonBox(ReasonedAct act, QWidget *parent)
    : QComboBox(parent)
{
    setObjectName(QStringLiteral("reasonBox"));
    setAccessibleName(tr("Reason"));
    setPlaceholderText(tr("Choose a reason"));
    for (const QString &word : reasonsFor(act))
        addItem(ReasonText::of(word), word);
    setCurrentIndex(-1);
}
