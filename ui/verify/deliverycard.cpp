// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verify/deliverycard.h"

#include "ui/actions.h"
#include "ui/desk.h"
#include "ui/verify/emptycard.h"
#include "ui/verify/selectionblock.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QStackedWidget>

DeliveryCard::DeliveryCard(const Desk &desk, Actions &actions, QWidget *parent, const CardTimes &times)
    : QScrollArea(parent)
    , m_actions(actions)
    , m_cardActions(actions)
    , m_pages(new QStackedWidget(this))
    , m_opened(new OpenedDelivery(desk, actions, times, m_pages))
    , m_selection(new SelectionBlock(desk.appearance, actions, m_pages))
{
    setObjectName(QStringLiteral("deliveryCard"));
    setAccessibleName(tr("Delivery"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    m_pages->addWidget(new EmptyCard(desk.appearance, m_pages));
    m_pages->addWidget(m_opened);
    m_pages->addWidget(m_selection);
    setWidget(m_pages);
    connect(m_opened, &OpenedDelivery::filled, this, [this] { m_pages->setCurrentWidget(m_opened); });
    connect(m_opened, &OpenedDelivery::nextCallWanted, this, &DeliveryCard::onNextCall);
    connect(m_opened, &OpenedDelivery::seenWanted, this, [this](QWidget *part) { ensureWidgetVisible(part); });
    connect(m_selection, &SelectionBlock::printListWanted, this, &DeliveryCard::printListWanted);
    connectActions();
    m_cardActions.enableForNone();
}

void DeliveryCard::connectActions()
{
    connect(m_actions.codeField, &QAction::triggered, this, &DeliveryCard::focusCode);
    connect(m_actions.resend, &QAction::triggered, m_opened, &OpenedDelivery::resend);
    connect(m_actions.copyReference, &QAction::triggered, this, [this] {
        if (m_opened->isOpen())
            QGuiApplication::clipboard()->setText(m_opened->reference());
    });
}

void DeliveryCard::open(const BoardRow &row, Cursor cursor) { m_opened->open(row.delivery.id, cursor); }

void DeliveryCard::showSelected(int rows)
{
    m_opened->leave();
    m_selection->setCount(rows);
    if (rows == 0) {
        m_pages->setCurrentIndex(0);
        m_cardActions.enableForNone();
    } else {
        m_pages->setCurrentWidget(m_selection);
        m_cardActions.enableForSeveral();
    }
}

void DeliveryCard::wipe() { m_opened->wipe(); }

void DeliveryCard::focusCode()
{
    if (m_pages->currentWidget() == m_opened)
        m_opened->focusCode();
}

std::optional<DeliveryId> DeliveryCard::opened() const
{
    return m_opened->isOpen() ? std::optional(m_opened->opened()) : std::nullopt;
}

void DeliveryCard::onNextCall()
{
    m_opened->dismissAnswer();
    Q_EMIT nextCallWanted();
}

QSize DeliveryCard::sizeHint() const { return { minimumWidth(), QScrollArea::sizeHint().height() }; }

void DeliveryCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return onNextCall();
    QScrollArea::keyPressEvent(event);
}

void DeliveryCard::hideEvent(QHideEvent *event)
{
    wipe();
    QScrollArea::hideEvent(event);
}
