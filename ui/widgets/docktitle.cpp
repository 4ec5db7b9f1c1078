// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/docktitle.h"

#include "ui/style/appearance.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/plainlabel.h"

#include <QDockWidget>
#include <QHBoxLayout>
#include <QPainter>

DockTitle::DockTitle(QDockWidget *dock, const Appearance &appearance)
    : QWidget(dock)
    , m_appearance(appearance)
    , m_words(new PlainLabel(appearance, TextStyle::SmallStrong))
{
    m_words->setText(dock->windowTitle());
    connect(dock, &QDockWidget::windowTitleChanged, m_words, &PlainLabel::setText);

    auto *floating = new IconButton("picture-in-picture-2", tr("Detach or dock this panel"), appearance);
    floating->setObjectName(QStringLiteral("floatDock"));
    connect(floating, &QToolButton::clicked, dock, [dock] { dock->setFloating(!dock->isFloating()); });
    auto *closing = new IconButton("x", tr("Close this panel"), appearance);
    closing->setObjectName(QStringLiteral("closeDock"));
    connect(closing, &QToolButton::clicked, dock, &QDockWidget::close);

    auto *row = new QHBoxLayout(this);
    row->setSpacing(0);
    row->addWidget(m_words, 1);
    for (auto *button : { floating, closing }) {
        button->setIconPixels(14);
        row->addWidget(button);
    }
    dress();
    connect(&appearance, &Appearance::changed, this, &DockTitle::dress);
    dock->setTitleBarWidget(this);
}

void DockTitle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_appearance.tokens().header);
    painter.fillRect(0, height() - 1, width(), 1, m_appearance.tokens().border);
}

void DockTitle::dress()
{
    // Margins do not mirror, an indent does.
    layout()->setContentsMargins(m_appearance.scaled(4), 0, m_appearance.scaled(4), 1);
    m_words->setIndent(m_appearance.scaled(8));
    setFixedHeight(m_appearance.scaled(28));
    update();
}
