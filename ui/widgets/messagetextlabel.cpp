// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messagetextlabel.h"

#include "ui/style/appearance.h"

MessageTextLabel::MessageTextLabel(const Appearance &appearance, TextStyle style, QWidget *parent)
    : PlainLabel(appearance, style, parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setMargin(appearance.scaled(16));
    setAlignment(Qt::AlignTop | Qt::AlignLeading);
}

void MessageTextLabel::setMessage(const QString &text)
{
    setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    QLabel::setText(text);
}

void MessageTextLabel::setNote(const QString &words)
{
    unsetLayoutDirection();
    setText(words);
}
