// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/runtime/corethread.h"
#include "ui/desk.h"

#include <QDialog>
#include <QPointer>

class HintButton;
class PlainLabel;
class QFormLayout;
class QVBoxLayout;

/// A question before an act: what it does in words, what it needs, and a button that says the act. While the act runs
/// it waits; when it fails it says why and keeps what was typed.
class ActDialog : public QDialog {
    Q_OBJECT

public:
    /// @p act: a verb, such as "Cancel 3 deliveries".
    ActDialog(const Desk &desk, const QString &title, const QString &act, QWidget *parent);

    void setQuestion(const QString &title);
    /// A sentence under the title; outside text in it is shown plainly.
    void setExplanation(const QString &text);
    void setAct(const QString &act);
    void setActAllowed(bool isAllowed);
    void showError(const QString &sentence);
    /// What became of it, for the status bar.
    void finish(const QString &sentence);

Q_SIGNALS:
    void actWanted();
    /// The act was done.
    void said(const QString &sentence);

protected:
    bool event(QEvent *event) override;
    QFormLayout &form() const { return *m_form; }
    QVBoxLayout &body() const { return *m_body; }
    const Desk &desk() const { return m_desk; }
    HintButton *addButton(const QString &text);

    /// Waits for @p answer and gives its value to @p done, which says what became of it; an error is shown here.
    template<typename T, typename Done>
    void await(Answer<T> answer, Done done)
    {
        setBusy(Busy::Yes);
        answer.then(this, [this, done](const Result<T> &result) {
            setBusy(Busy::No);
            if (!result)
                return showFailure(result.error());
            if constexpr (std::is_void_v<T>)
                done();
            else
                done(*result);
        });
    }

private:
    enum class Busy { No, Yes };
    void setBusy(Busy busy);
    int buttonsWidth() const;
    void showFailure(const Error &error);

    Desk m_desk;
    PlainLabel *m_title;
    PlainLabel *m_explanation;
    QWidget *m_content;
    QVBoxLayout *m_body;
    QFormLayout *m_form;
    PlainLabel *m_error;
    HintButton *m_act;
    HintButton *m_cancel;
    class QHBoxLayout *m_buttons;
    bool m_isActAllowed = true;
    QPointer<QWidget> m_waiting; ///< had the cursor when the waiting began
};
