// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/passwordedit.h"

#include "ui/style/tokens.h"
#include "ui/widgets/plainlabel.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace {

struct PasswordEditText {
    Q_DECLARE_TR_FUNCTIONS(PasswordEditText)
};

} // namespace

PasswordEdit::PasswordEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
}

QString PasswordEdit::take()
{
    QString taken = text();
    clear();
    return taken;
}

void PasswordEdit::keyPressEvent(QKeyEvent *event)
{
    // No system tells the state of the key in the same way; a letter tells it on all of them.
    const QString typed = event->text();
    if (typed.size() == 1 && typed.at(0).isLetter() && typed.at(0).toUpper() != typed.at(0).toLower()) {
        const bool isShifted = event->modifiers().testFlag(Qt::ShiftModifier);
        Q_EMIT capsLockSeen(typed.at(0).isUpper() != isShifted);
    } else if (event->key() == Qt::Key_CapsLock) {
        Q_EMIT capsLockSeen(false); // until the next letter
    }
    QLineEdit::keyPressEvent(event);
}

PlainLabel *capsLockHint(PasswordEdit &field, const Appearance &appearance)
{
    auto *hint = new PlainLabel(appearance, TextStyle::SmallStrong);
    hint->setObjectName(QStringLiteral("capsLockHint"));
    hint->setText(PasswordEditText::tr("Caps Lock is on."));
    hint->setColour([](const Tokens &tokens) { return tokens.warn.text; });
    hint->hide();
    QObject::connect(&field, &PasswordEdit::capsLockSeen, hint, &QWidget::setVisible);
    return hint;
}
