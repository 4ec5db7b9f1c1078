// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/aboutdialog.h"

#include "core/runtime/doorcodecore.h"
#include "ui/style/appearance.h"
#include "ui/widgets/fitheight.h"
#include "ui/widgets/hintbutton.h"
#include "ui/widgets/plainlabel.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

AboutDialog::AboutDialog(const Desk &desk, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("aboutDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setWindowTitle(tr("About Doorcode"));
    setMinimumWidth(desk.appearance.scaled(480));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(QMargins(1, 1, 1, 1) * desk.appearance.scaled(20));
    column->setSpacing(desk.appearance.scaled(12));
    const auto add = [&](TextStyle style, const QString &text) {
        auto *label = new PlainLabel(desk.appearance, style, this);
        label->setWordWrap(true);
        label->setText(text);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        column->addWidget(label);
        return label;
    };
    add(TextStyle::Page, tr("Doorcode %1").arg(QCoreApplication::applicationVersion()));
    add(TextStyle::Body, tr("One-time codes for deliveries, and a log that nobody can quietly edit."));
    add(TextStyle::Muted,
        tr("Free software under the GNU General Public License, version 3 or later. It comes without any warranty."));
    auto *made = add(TextStyle::Muted, tr("Made with Qt %1.").arg(QLatin1String(qVersion())));
    made->setObjectName(QStringLiteral("madeWith"));
    add(TextStyle::Muted,
        tr("Also in it: Botan, libcurl, libphonenumber, QtKeychain; the fonts Noto Sans and JetBrains Mono (OFL); the "
           "icons of Lucide (ISC)."));
    desk.core.engineVersion().then(this, [made](const Result<QString> &engine) {
        if (engine)
            made->setText(tr("Made with Qt %1 and %2.").arg(QLatin1String(qVersion()), *engine));
    });
    auto *close = new HintButton(tr("Close"), desk.appearance, this);
    close->setObjectName(QStringLiteral("closeButton"));
    close->setHint(QKeySequence(Qt::Key_Escape));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    column->addLayout(buttons);
    close->setFocus();
}

bool AboutDialog::event(QEvent *event)
{
    const bool isAsked = asksForHeight(*event); // some events delete it
    const bool isDone = QDialog::event(event);
    if (isAsked)
        fitHeight(*this);
    return isDone;
}
