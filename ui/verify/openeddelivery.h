// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/domain/deliveryinfull.h"
#include "core/runtime/doorcodecore.h"
#include "ui/verify/cardactions.h"
#include "ui/verify/codecheck.h"
#include "ui/verify/codeedit.h"
#include "ui/verify/sounds.h"

#include <QWidget>

#include <optional>
#include <vector>

class Actions;
class AnswerBand;
class AnswerWords;
class CodeBlock;
class DeliveryHead;
class MessageBlock;
class RecordedBlock;
class TimelineBlock;
struct AnswerLook;
struct Desk;

/// How long things last on a card.
struct CardTimes {
    WipeTimes wiping;
    CheckPatience patience;
};

/// One delivery, and the way from a code that is read aloud to the one answer. Nothing here opens a dialog.
class OpenedDelivery : public QWidget {
    Q_OBJECT

public:
    OpenedDelivery(const Desk &desk, Actions &actions, const CardTimes &times, QWidget *parent);
    ~OpenedDelivery() override;

    enum class Cursor { StaysWhereItIs, IntoTheCode };
    void open(const DeliveryId &delivery, Cursor cursor);
    void leave();
    bool isOpen() const { return !m_opened.isNull(); }
    const DeliveryId &opened() const { return m_opened; }
    QString reference() const;

    void wipe();
    void focusCode();
    /// The answer was taken note of.
    void dismissAnswer();
    /// Sends the same code again.
    void resend();

Q_SIGNALS:
    /// It was read: there is something to see.
    void filled();
    void nextCallWanted();
    /// Comes into view by scrolling.
    void seenWanted(QWidget *part);

private:
    /// Whether the band says how things stand or answers a code; an answer stays until it is taken note of.
    enum class Showing { HowItStands, AnAnswer };

    void build();
    void connectParts();
    void refresh();
    void onRead(const Result<DeliveryInFull> &full);
    void fill();
    void showHowItStands();
    void leaveCode();
    /// A wrong code was answered, and meanwhile the delivery takes none any more.
    bool mayAnswerGo() const;
    void check();
    void onAnswered(const Result<Verification> &answer);
    void showAnswer(const Verification &verification);
    void showError(const Error &error);
    void tell(const AnswerLook &look, Showing showing);
    void onWaitEnded();
    void onStopsChanged(const QList<StopId> &stops);
    AnswerWords words() const;

    const Desk &m_desk;
    CardActions m_cardActions;
    Sounds m_sounds;
    CodeCheck m_check;
    std::optional<DeliveryInFull> m_full;
    DeliveryId m_opened; ///< null: none
    int m_asked = 0; ///< how often it was read
    int m_answered = 0; ///< the newest of these reads that was answered: what an older one says is past
    Showing m_showing = Showing::HowItStands;
    Cursor m_cursor = Cursor::StaysWhereItIs;
    std::optional<Verification> m_toBeTold; ///< once it is read what became of the delivery
    DeliveryHead *m_head;
    AnswerBand *m_band;
    CodeBlock *m_code;
    MessageBlock *m_messages;
    RecordedBlock *m_recorded;
    TimelineBlock *m_timeline;
};
