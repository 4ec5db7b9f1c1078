// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/teststeps.h"

#include "ui/style/appearance.h"
#include "ui/verify/lineiconlabel.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/resultband.h"

#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

TestSteps::TestSteps(const Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_rows(new QGridLayout)
    , m_band(new ResultBand(appearance, this))
{
    m_band->setObjectName(QStringLiteral("testBand"));
    m_rows->setContentsMargins({});
    m_rows->setVerticalSpacing(appearance.scaled(4));
    m_rows->setHorizontalSpacing(appearance.scaled(8));
    m_rows->setColumnStretch(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(appearance.scaled(8));
    column->addLayout(m_rows);
    column->addWidget(m_band);
}

void TestSteps::removeRows()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void TestSteps::showSteps(const std::vector<Step> &steps)
{
    removeRows();
    int row = 0;
    for (const Step &step : steps) {
        const bool isPassed = step.end == Step::End::Passed;
        auto *words = new PlainLabel(m_appearance, isPassed ? TextStyle::Body : TextStyle::Strong);
        words->setObjectName(QStringLiteral("testStep"));
        words->setText(step.words);
        words->setWordWrap(true);
        auto *time = new PlainLabel(m_appearance, TextStyle::Muted);
        time->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        time->setText(tr("%1 ms", "how long a step of a test took").arg(QLocale().toString(qint64(step.took.count()))));
        if (!isPassed)
            words->setColour([](const Tokens &tokens) { return tokens.bad.text; });
        auto *mark = new LineIconLabel(m_appearance, this);
        mark->setIcon(isPassed ? QStringLiteral("circle-check") : QStringLiteral("circle-x"),
            isPassed ? LineIconLabel::Tone::Ok : LineIconLabel::Tone::Bad);
        mark->setAccessibleName(isPassed ? tr("Passed") : tr("Failed"));
        words->setAccessibleName(isPassed ? tr("Passed: %1").arg(step.words) : tr("Failed: %1").arg(step.words));
        int place = 0;
        for (QWidget *part :
            { static_cast<QWidget *>(mark), static_cast<QWidget *>(words), static_cast<QWidget *>(time) }) {
            m_rows->addWidget(part, row, place++);
            part->show();
        }
        ++row;
    }
}

void TestSteps::tellPassed(const QString &head, const QString &sentence)
{
    m_band->tell(ResultBand::Tone::Ok, head, sentence);
}

void TestSteps::tellFailed(const QString &head, const QString &cure)
{
    m_band->tell(ResultBand::Tone::Bad, head, cure);
}

void TestSteps::tellRunning()
{
    removeRows();
    m_band->tell(ResultBand::Tone::Info, tr("Testing…"));
}

void TestSteps::clear()
{
    removeRows();
    m_band->clear();
}

QString TestSteps::words() const { return m_band->words(); }
