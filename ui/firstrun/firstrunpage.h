// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/error.h"

#include <QPointer>
#include <QWizardPage>

class Appearance;
class FirstRunDesk;
class PlainLabel;
class QFormLayout;
class QScrollArea;
class QVBoxLayout;
class ResultBand;

/// What every page of the first run works with.
struct FirstRunParts {
    FirstRunDesk &desk;
    const Appearance &appearance;
};

/// A page of the first run: a question, a sentence, fields, and a band that says what keeps it from going on. Leaving
/// it may take a while, in which it waits.
class FirstRunPage : public QWizardPage {
    Q_OBJECT

public:
    FirstRunPage(const FirstRunParts &parts, const QString &question, const QString &sentence);

    /// Goes on at once, or begins what leave() does and goes on when that is done.
    bool validatePage() override;
    bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    void busyChanged(bool isBusy);

protected:
    enum class Leaving { Now, Later, Not };
    /// What is done on Next. Later: goOn() or stay() is called.
    virtual Leaving leave() { return Leaving::Now; }
    void goOn();
    void stay(const QString &sentence);
    void stay(const Error &error);
    void setBusy(const QString &sentence);
    void endBusy();

    const FirstRunParts &parts() const { return m_parts; }
    /// At the end of what happens now.
    void bringIntoView(QWidget *widget);
    QFormLayout *addForm();
    QVBoxLayout &body() const { return *m_body; }
    PlainLabel *addSentence(const QString &text);
    ResultBand &band() const { return *m_band; }

private:
    FirstRunParts m_parts;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_fields;
    QVBoxLayout *m_body;
    ResultBand *m_band;
    QPointer<QWidget> m_focus; ///< had the keys before it was busy
    bool m_isBusy = false;
    bool m_mayLeave = false;
};
