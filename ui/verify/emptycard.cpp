// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verify/emptycard.h"

#include "ui/verify/lineiconlabel.h"
#include "ui/widgets/plainlabel.h"

#include <QBoxLayout>

EmptyCard::EmptyCard(const Appearance &appearance, QWidget *parent)
    : QWidget(parent)
{
    auto *icon = new LineIconLabel(appearance, this);
    icon->setIcon(QStringLiteral("scan-barcode"), LineIconLabel::Tone::Muted);
    icon->setPixels(36);
    auto *title = new PlainLabel(appearance, TextStyle::Panel, this);
    title->setText(tr("No delivery open"));
    auto *words = new PlainLabel(appearance, TextStyle::Body, this);
    words->setForegroundRole(QPalette::PlaceholderText);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignCenter);
    words->setText(tr("Scan the label, or type the last four digits of the reference, and press Enter."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(48, 12, 48, 12);
    layout->setSpacing(8);
    layout->addStretch(2);
    layout->addWidget(icon, 0, Qt::AlignHCenter);
    layout->addWidget(title, 0, Qt::AlignHCenter);
    layout->addWidget(words);
    layout->addStretch(5);
}
