// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/welcomepage.h"

#include "ui/firstrun/firstrundesk.h"
#include "ui/style/appearance.h"
#include "ui/widgets/hintbutton.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/resultband.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

WelcomePage::WelcomePage(const FirstRunParts &parts)
    : FirstRunPage(parts, tr("Welcome to Doorcode"),
          tr("A few questions make a depot on this computer. They take about five minutes; nothing is kept until the "
             "last page."))
{
    if (parts.desk.isBegun())
        tellBegun();
    addSentence(tr("You will need:"));
    for (const QString &need : { tr("the depot's name, and the hour its day ends,"),
             tr("a password of at least 15 characters for the first user,"),
             tr("the mail server that codes are sent by: its name, a user and a password (this can wait),"),
             tr("a printer, or a place to save a file, for the recovery sheet.") })
        addNeed(need);
    offerPractice();
}

void WelcomePage::addNeed(const QString &need)
{
    auto *bullet = new PlainLabel(parts().appearance, TextStyle::Muted);
    bullet->setText(QStringLiteral("•"));
    auto *words = new PlainLabel(parts().appearance, TextStyle::Body);
    words->setText(need);
    words->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(parts().appearance.scaled(8));
    row->addSpacing(parts().appearance.scaled(8));
    row->addWidget(bullet, 0, Qt::AlignTop);
    row->addWidget(words, 1);
    body().addLayout(row);
}

void WelcomePage::offerPractice()
{
    auto *only = addSentence(tr("Only looking around? The practice depot has two hundred fictional deliveries. Nothing "
                                "leaves this computer, and nothing of it stays."));
    only->setContentsMargins(0, parts().appearance.scaled(12), 0, 0);
    auto *practise = new HintButton(tr("&Try the practice depot"), parts().appearance);
    practise->setObjectName(QStringLiteral("tryPractice"));
    practise->setLineIcon(QStringLiteral("graduation-cap"));
    practise->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(practise);
    row->addStretch();
    body().addLayout(row);
    connect(practise, &QPushButton::clicked, this, &WelcomePage::practiceAsked, Qt::QueuedConnection);
}

void WelcomePage::tellBegun()
{
    auto *begun = new ResultBand(parts().appearance);
    begun->setObjectName(QStringLiteral("begunBand"));
    auto *keep = new HintButton(tr("&Open the depot that was begun"), parts().appearance);
    keep->setObjectName(QStringLiteral("openBegun"));
    keep->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(keep);
    row->addStretch();
    body().addWidget(begun);
    body().addLayout(row);
    begun->tell(ResultBand::Tone::Warn, tr("An earlier set-up was broken off."),
        tr("What it left in %1 is taken away when the new depot is made. If somebody has used that depot since, open "
           "it "
           "instead, and make a new recovery sheet with “doorcodectl key export”.")
            .arg(parts().desk.folder()));
    connect(keep, &QPushButton::clicked, this, &WelcomePage::begunDepotAsked, Qt::QueuedConnection);
}
