// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/plainlabel.h"

/// A message as a phone shows it: as text whatever is in it, from the side its own language begins, with the marks of
/// direction that were written into it.
class MessageTextLabel : public PlainLabel {
    Q_OBJECT

public:
    MessageTextLabel(const Appearance &appearance, TextStyle style, QWidget *parent = nullptr);

    void setMessage(const QString &text);
    /// Words of the window in its place.
    void setNote(const QString &words);
};
