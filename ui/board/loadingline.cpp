// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/loadingline.h"

#include "ui/style/appearance.h"
#include "ui/widgets/hintbutton.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>

using namespace std::chrono_literals;

LoadingLine::LoadingLine(const Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_words(new PlainLabel(appearance, TextStyle::Muted, this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new HintButton(tr("Cancel"), appearance, this))
{
    setObjectName(QStringLiteral("loadingLine"));
    m_bar->setAccessibleName(tr("Loading the day"));
    m_cancel->setObjectName(QStringLiteral("cancelLoading"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(12, 4, 12, 4);
    line->addWidget(m_words);
    line->addWidget(m_bar, 1);
    line->addWidget(m_cancel);
    line->addStretch();
    m_untilWords.setSingleShot(true);
    m_untilWords.setInterval(300ms);
    m_untilBar.setSingleShot(true);
    m_untilBar.setInterval(2s);
    connect(&m_untilWords, &QTimer::timeout, this, &QWidget::show);
    connect(&m_untilBar, &QTimer::timeout, this, &LoadingLine::showBar);
    connect(m_cancel, &QPushButton::clicked, this, &LoadingLine::cancelClicked);
    stop();
}

void LoadingLine::start()
{
    setRows(0);
    m_untilWords.start();
    m_untilBar.start();
}

void LoadingLine::setRows(int rows)
{
    m_words->setText(rows == 0 ? tr("Loading…") : tr("Loading… %1").arg(QLocale().toString(rows)));
}

void LoadingLine::stop()
{
    m_untilWords.stop();
    m_untilBar.stop();
    m_bar->hide();
    m_cancel->hide();
    hide();
}

void LoadingLine::showBar()
{
    // How many there are is not known before they are read. With reduced motion the bar stands still.
    m_bar->setRange(0, m_appearance.isMotionReduced() ? 1 : 0);
    m_bar->show();
    m_cancel->show();
}
