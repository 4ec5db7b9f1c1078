// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/verify/answerlook.h"

#include <QFrame>
#include <QHash>
#include <QTimer>

class Actions;
class Appearance;
class AttemptDots;
class HintButton;
class QAction;
class QHBoxLayout;
class QLabel;

/// The answer to a code, in place, on a colour that fills the width: it never pops up and never takes more than a key
/// to go on from. Screen readers are told the whole sentence once.
class AnswerBand : public QFrame {
    Q_OBJECT

public:
    AnswerBand(const Appearance &appearance, Actions &actions, QWidget *parent = nullptr);

    enum class Telling {
        Aloud, ///< an answer to what somebody just did
        Quiet, ///< how things stand anyway
    };
    void tell(const AnswerLook &look, Telling telling);
    /// Hides it.
    void clear();

    const AnswerLook &look() const { return m_look; }
    bool isWaiting() const { return m_secondsLeft > 0; }
    /// What Enter does is one of the buttons; it gets the focus.
    void focusFirstButton();

Q_SIGNALS:
    void nextCallWanted();
    void tryAgainWanted();
    /// Screen readers were told.
    void announced(const QString &sentence);
    /// The time to wait is over; a code may be tried.
    void waitEnded();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void dress();
    void showButtons();
    bool isOffered(AnswerAct act) const;
    HintButton *makeButton(AnswerAct act);
    QAction *actionOf(AnswerAct act) const;
    QString wordsOf(AnswerAct act) const;
    void onAct(AnswerAct act);
    void onSecondPassed();
    void announce(const QString &sentence);
    QColor ground() const;

    const Appearance &m_appearance;
    Actions &m_actions;
    AnswerLook m_look;
    int m_secondsLeft = 0;
    QTimer m_seconds;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_detail;
    AttemptDots *m_dots;
    QWidget *m_line;
    QLabel *m_tell;
    QHBoxLayout *m_buttonRow;
    QHash<AnswerAct, HintButton *> m_buttons;
};
