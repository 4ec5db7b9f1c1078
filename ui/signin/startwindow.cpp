// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/startwindow.h"

#include "core/common/errortext.h"
#include "ui/signin/passphrasepanel.h"
#include "ui/signin/signinpanel.h"
#include "ui/style/appearance.h"
#include "ui/widgets/fitheight.h"
#include "ui/widgets/hintbutton.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/resultband.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QVBoxLayout>

StartWindow::StartWindow(const Appearance &appearance)
    : m_appearance(appearance)
    , m_title(new PlainLabel(appearance, TextStyle::Page, this))
    , m_place(new QVBoxLayout)
{
    setObjectName(QStringLiteral("startWindow"));
    setWindowTitle(tr("Doorcode"));
    m_title->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    const int margin = appearance.scaled(24);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(appearance.scaled(16));
    column->addWidget(m_title);
    column->addLayout(m_place, 1);
    setMinimumWidth(appearance.scaled(440));
    m_patience.setSingleShot(true);
    m_patience.setInterval(std::chrono::milliseconds(300));
    connect(&m_patience, &QTimer::timeout, this, &QWidget::show);
}

bool StartWindow::event(QEvent *event)
{
    const bool isAsked = asksForHeight(*event); // some events delete it
    const bool isDone = QWidget::event(event);
    if (isAsked)
        fitHeight(*this);
    return isDone;
}

void StartWindow::showPanel(const QString &title, QWidget *panel)
{
    m_patience.stop();
    m_title->setText(title);
    delete m_panel;
    m_panel = panel;
    m_place->addWidget(panel);
    adjustSize();
}

void StartWindow::tellOpening()
{
    auto *panel = new QWidget;
    auto *words = new PlainLabel(m_appearance, TextStyle::Muted);
    words->setText(tr("Keys and database are being opened."));
    auto *progress = new QProgressBar;
    progress->setRange(0, 0);
    progress->setAccessibleName(words->text());
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins({});
    column->addWidget(words);
    column->addWidget(progress);
    column->addStretch();
    showPanel(tr("Opening…"), panel);
    m_patience.start();
}

void StartWindow::end()
{
    m_patience.stop();
    hide();
}

void StartWindow::askPassphrase(const Error &error)
{
    auto *panel = new PassphrasePanel(m_appearance);
    connect(panel, &PassphrasePanel::passphraseGiven, this, &StartWindow::passphraseGiven, Qt::QueuedConnection);
    showPanel(tr("Open the depot's keys"), panel);
    show();
    panel->begin(error);
}

void StartWindow::tellFailure(const Error &error)
{
    auto *panel = new QWidget;
    auto *band = new ResultBand(m_appearance);
    auto *again = new HintButton(tr("&Try again"), m_appearance);
    again->setObjectName(QStringLiteral("tryAgain"));
    again->setKind(HintButton::Kind::Default);
    auto *quit = new HintButton(tr("&Quit"), m_appearance);
    quit->setObjectName(QStringLiteral("quit"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(again);
    buttons->addWidget(quit);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins({});
    column->setSpacing(m_appearance.scaled(16));
    column->addWidget(band);
    column->addStretch();
    column->addLayout(buttons);
    connect(again, &QPushButton::clicked, this, &StartWindow::anotherTryAsked, Qt::QueuedConnection);
    connect(quit, &QPushButton::clicked, this, &QWidget::close);
    showPanel(tr("The depot could not be opened"), panel);
    show();
    band->tell(ResultBand::Tone::Bad, errorText(error));
    again->setFocus();
}

void StartWindow::askSignIn(DoorcodeCore &core, const Depot &depot, const QString &user)
{
    auto *panel = new SignInPanel(core, m_appearance, SignInPanel::Who::Anybody);
    panel->setDepot(depot);
    panel->setUser(user);
    connect(panel, &SignInPanel::signedIn, this, &StartWindow::signedIn, Qt::QueuedConnection);
    showPanel(tr("Sign in to %1").arg(depot.name), panel);
    show();
    panel->begin();
}
