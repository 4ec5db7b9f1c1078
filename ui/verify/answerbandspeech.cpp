// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verify/answerbandspeech.h"

#include "ui/verify/answerband.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace {

QAccessibleInterface *speech(const QString &, QObject *object)
{
    auto *band = qobject_cast<AnswerBand *>(object);
    return band ? new QAccessibleWidget(band, QAccessible::AlertMessage) : nullptr;
}

} // namespace

void speakAnswerBands()
{
    QAccessible::removeFactory(speech);
    QAccessible::installFactory(speech);
}
