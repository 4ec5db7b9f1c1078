// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/deskfixture.h"
#include "ui/actions.h"
#include "ui/verify/answerlook.h"
#include "ui/verify/deliverycard.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

/// The card on a desk, worked by keys as a dispatcher does.
class CardFixture : public DeskFixture {
public:
    explicit CardFixture(const QString &user = QStringLiteral("dispatcher"), const CardTimes &times = {})
        : desk(DeskFixture::desk(user))
        , actions(desk.session, preferences, nullptr)
        , card(desk, actions, nullptr, times)
    {
        card.resize(376, 800);
        card.show();
        card.activateWindow();
        (void)QTest::qWaitForWindowActive(&card);
    }

    /// Opens @p reference as the scan field does, and waits until it is there.
    void open(const QString &reference, const QDate &date = today())
    {
        card.open(row(reference, date), DeliveryCard::Cursor::IntoTheCode);
        const auto isThere = [&] { return text("reference") == reference && card.widget()->isVisible(); };
        if (!QTest::qWaitFor([&] { return isThere() && isShown("reference"); }))
            qFatal("the card does not open %s", qPrintable(reference));
    }
    /// Issues a code, sends it and opens the card.
    void openWithCode(const QString &reference)
    {
        issueAndSend(reference);
        open(reference);
    }

    CodeEdit &field() const { return *card.findChild<CodeEdit *>(); }
    template<typename Widget = QWidget>
    Widget *part(const char *name) const
    {
        auto *found = card.findChild<Widget *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s on the card", name);
        return found;
    }
    QString text(const char *name) const { return part<QLabel>(name)->text(); }
    bool isShown(const char *name) const { return part(name)->isVisible(); }
    QString title() const { return isShown("answerBand") ? text("answerTitle") : QString(); }
    QString detail() const { return isShown("answerBand") ? text("answerDetail") : QString(); }

    void type(const QString &keys) { QTest::keyClicks(&field(), keys); }
    void typeAndCheck(const QString &keys)
    {
        type(keys);
        QTest::keyClick(&field(), Qt::Key_Return);
    }
    QString focused() const
    {
        const QWidget *focus = QApplication::focusWidget();
        return focus ? focus->objectName() : QString();
    }

    Desk desk;
    Actions actions;
    DeliveryCard card;
};

inline QString answerButton(AnswerAct act) { return QStringLiteral("answer%1").arg(int(act)); }
