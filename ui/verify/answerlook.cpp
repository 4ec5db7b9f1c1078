// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verify/answerlook.h"

#include <QStringList>

#include <algorithm>

namespace {

QString endedSentence(const QString &text)
{
    static const QString ends = QStringLiteral(".:?!…”");
    return text.isEmpty() || ends.contains(text.back()) ? text : text + QLatin1Char('.');
}

} // namespace

QString AnswerLook::sentence() const
{
    QStringList sentences{ endedSentence(title), endedSentence(detailAt(waitSeconds)), endedSentence(tell) };
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

QString AnswerLook::detailAt(int secondsLeft) const
{
    if (waitSeconds == 0)
        return detail;
    const int left = std::max(0, secondsLeft);
    return detail.arg(QStringLiteral("%1:%2").arg(left / 60).arg(left % 60, 2, 10, QLatin1Char('0')));
}
