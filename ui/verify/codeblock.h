// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deliveryinfull.h"
#include "ui/verify/codeedit.h"

#include <QStringList>
#include <QWidget>

#include <optional>
#include <vector>

class Actions;
class AttemptDots;
class HintButton;
class PlainLabel;
class QCheckBox;
class QVBoxLayout;
struct Desk;

/// Where the code is typed, with what it is for: the attempts left, and the deliveries that one code releases.
class CodeBlock : public QWidget {
    Q_OBJECT

public:
    CodeBlock(const Desk &desk, Actions &actions, WipeTimes times, QWidget *parent);

    void setDelivery(const DeliveryInFull &full);

    enum class Use {
        Ready,
        Closed, ///< nothing may be typed: a check runs, or a wait holds
    };
    void setUse(Use use);
    void showWrong();
    /// A code may be typed as if none had been.
    void showReady();

    CodeEdit &code() const { return *m_code; }
    /// What is to be handed over with this code: the delivery to ask for, and those of its stop that are left out.
    struct Choice {
        DeliveryId delivery;
        QStringList except;
    };
    /// Nothing when no delivery is ticked.
    std::optional<Choice> choice() const;

Q_SIGNALS:
    void checkWanted();

private:
    void build(const Desk &desk, Actions &actions);
    void showDeliveries(const DeliveryInFull &full);
    void onTicked();

    const Appearance &m_appearance;
    Use m_use = Use::Ready;
    DeliveryId m_opened;
    std::vector<Delivery> m_covered; ///< what the code releases
    std::vector<QCheckBox *> m_ticks; ///< one for each of them, when there are several
    PlainLabel *m_title;
    PlainLabel *m_tryAgain;
    CodeEdit *m_code;
    AttemptDots *m_dots;
    PlainLabel *m_attempts;
    HintButton *m_check;
    PlainLabel *m_sharing;
    QVBoxLayout *m_list;
};
