// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/boardrow.h"
#include "ui/verify/cardactions.h"
#include "ui/verify/openeddelivery.h"

#include <QScrollArea>

#include <optional>
#include <vector>

class QStackedWidget;
class SelectionBlock;

/// What is open on the desk: one delivery, several that are selected, or none.
class DeliveryCard : public QScrollArea {
    Q_OBJECT

public:
    DeliveryCard(const Desk &desk, Actions &actions, QWidget *parent, const CardTimes &times = {});

    using Cursor = OpenedDelivery::Cursor;
    void open(const BoardRow &row, Cursor cursor = Cursor::StaysWhereItIs);
    /// In place of a delivery: how many are selected on the board, none or several.
    void showSelected(int rows);
    /// Typed digits go: the screen is locked.
    void wipe();
    void focusCode();
    std::optional<DeliveryId> opened() const;
    QString reference() const { return m_opened->reference(); } ///< empty: none is open

Q_SIGNALS:
    /// The answer was taken note of; the scan field is next.
    void nextCallWanted();
    void printListWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    /// The same whatever it shows: nothing moves when another delivery is opened.
    QSize sizeHint() const override;

private:
    void connectActions();
    void onNextCall();

    Actions &m_actions;
    CardActions m_cardActions;
    QStackedWidget *m_pages;
    OpenedDelivery *m_opened;
    SelectionBlock *m_selection;
};
