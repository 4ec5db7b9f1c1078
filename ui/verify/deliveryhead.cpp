// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verify/deliveryhead.h"

#include "core/common/plaintext.h"
#include "ui/actions.h"
#include "ui/board/boardwords.h"
#include "ui/board/statuschip.h"
#include "ui/desk.h"
#include "ui/print/writtentime.h"
#include "ui/style/appearance.h"
#include "ui/widgets/chiplabel.h"
#include "ui/widgets/hintbutton.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/plainlabel.h"

#include <QAction>
#include <QBoxLayout>
#include <QMenu>

namespace {

PlainLabel *wrapped(const Appearance &appearance, TextStyle style, QWidget *parent)
{
    auto *label = new PlainLabel(appearance, style, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

DeliveryHead::DeliveryHead(const Desk &desk, Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_reference(new PlainLabel(desk.appearance, TextStyle::Reference, this))
    , m_chip(new ChipLabel(desk.appearance, this))
    , m_recipient(wrapped(desk.appearance, TextStyle::Panel, this))
    , m_address(wrapped(desk.appearance, TextStyle::Body, this))
    , m_facts(wrapped(desk.appearance, TextStyle::Muted, this))
    , m_note(wrapped(desk.appearance, TextStyle::Muted, this))
    , m_other(wrapped(desk.appearance, TextStyle::Medium, this))
    , m_courier(new HintButton({}, desk.appearance, this))
{
    build(desk, actions);
}

void DeliveryHead::build(const Desk &desk, Actions &actions)
{
    m_reference->setObjectName(QStringLiteral("reference"));
    m_chip->setObjectName(QStringLiteral("statusChip"));
    m_recipient->setObjectName(QStringLiteral("recipient"));
    m_facts->setObjectName(QStringLiteral("facts"));
    m_other->setObjectName(QStringLiteral("otherStation"));
    m_other->setColour([](const Tokens &tokens) { return tokens.warn.text; });
    m_other->hide();
    m_otherEnds.setSingleShot(true);
    connect(&m_otherEnds, &QTimer::timeout, m_other, &QWidget::hide);
    m_courier->setObjectName(QStringLiteral("courierChoice"));
    m_courier->setLineIcon(QStringLiteral("user"));
    m_courier->setMenu(new QMenu(m_courier));
    auto *copy = new IconButton("copy", tr("Copy reference"), desk.appearance, this);
    copy->setObjectName(QStringLiteral("copyReferenceButton"));
    connect(copy, &QAbstractButton::clicked, actions.copyReference, &QAction::trigger);
    auto *first = new QHBoxLayout;
    first->setSpacing(4);
    first->addWidget(m_reference);
    first->addWidget(copy);
    first->addStretch(1);
    first->addWidget(m_chip);
    auto *last = new QHBoxLayout;
    last->setSpacing(8);
    last->addWidget(m_facts, 1);
    last->addWidget(m_courier, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(4);
    layout->addLayout(first);
    layout->addWidget(m_recipient);
    layout->addWidget(m_address);
    layout->addLayout(last);
    layout->addWidget(m_note);
    layout->addWidget(m_other);
}

void DeliveryHead::setRow(const BoardRow &row, Instant now)
{
    if (row.delivery.id != m_row.delivery.id)
        m_named.clear();
    m_row = row;
    m_reference->setText(row.delivery.reference);
    ChipLook chip = statusChip(boardStatus(row, now));
    const auto minutes
        = row.stop.arrivedAt ? std::chrono::duration_cast<std::chrono::minutes>(now - *row.stop.arrivedAt).count() : 0;
    if (boardStatus(row, now) == BoardStatus::AtTheDoor && minutes > 0)
        chip.text = tr("At the door · %n min", "", int(minutes));
    m_chip->setLook(chip);
    m_recipient->setText(row.delivery.recipient);
    m_address->setText(row.stop.address);
    m_facts->setText(facts(row));
    m_note->setText(row.delivery.note);
    m_note->setVisible(!row.delivery.note.isEmpty());
    m_courier->setVisible(row.delivery.isOpen());
    showCourier();
}

void DeliveryHead::setOther(const std::optional<DeliveryInFull::OtherStation> &other, Instant now)
{
    m_other->setVisible(other.has_value());
    m_otherEnds.stop();
    if (!other)
        return;
    m_other->setText(tr("Also open at another station (%1)", "%1: a user").arg(other->user));
    m_otherEnds.start(other->until - now);
}

QString DeliveryHead::facts(const BoardRow &row) const
{
    QStringList facts;
    const QString route = plain(routeName(row.route).shortName);
    if (!route.isEmpty() && row.stop.position > 0)
        facts.append(tr("%1 stop %2", "route, place in it").arg(route).arg(row.stop.position));
    else if (!route.isEmpty())
        facts.append(route);
    if (!row.delivery.isOpen() && !row.courier.isEmpty())
        facts.append(plain(row.courier));
    facts.append(tr("%n parcel(s)", "", row.delivery.parcels));
    const QString time = BoardWords::time(row);
    if (time != BoardWords::nothing())
        facts.append(time);
    return facts.join(tr(" · ", "between facts"));
}

void DeliveryHead::setCouriers(const std::vector<Courier> &couriers)
{
    m_couriers = couriers;
    QMenu *menu = m_courier->menu();
    menu->clear();
    connect(menu->addAction(tr("The route's courier")), &QAction::triggered, this, [this] { nameCourier({}); });
    menu->addSeparator();
    for (const Courier &courier : couriers) {
        if (courier.state != Courier::State::Active || courier.name == unassignedCourier)
            continue;
        QString shown = plain(courier.name);
        QAction *action = menu->addAction(shown.replace(QLatin1Char('&'), QLatin1String("&&")));
        connect(action, &QAction::triggered, this, [this, name = courier.name] { nameCourier(name); });
    }
}

void DeliveryHead::nameCourier(const QString &name)
{
    m_named = name;
    showCourier();
}

QString DeliveryHead::courier() const { return m_named.isEmpty() ? m_row.courier : m_named; }

void DeliveryHead::showCourier()
{
    const QString name = courier().isEmpty() ? tr("No courier") : plain(courier());
    m_courier->setText(QString(name).replace(QLatin1Char('&'), QLatin1String("&&")));
    m_courier->setAccessibleName(tr("Courier who reads the code out: %1").arg(name));
    m_courier->setToolTip(tr("Who reads the code out. Choose when it is not the route's courier."));
}
