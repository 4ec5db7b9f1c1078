// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importfilepage.h"

#include "core/common/errortext.h"
#include "ui/importing/importwords.h"
#include "ui/style/appearance.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/filedrop.h"
#include "ui/widgets/hintbutton.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QFrame>
#include <QLocale>
#include <QVBoxLayout>

ImportFilePage::ImportFilePage(const Desk &desk, const QDate &date, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_words(new PlainLabel(desk.appearance, TextStyle::Panel, this))
    , m_error(new PlainLabel(desk.appearance, TextStyle::Medium, this))
    , m_choose(new HintButton(tr("Choose a file…"), desk.appearance, this))
    , m_date(dateField(date, this))
    , m_conflicts(new QComboBox(this))
    , m_order(new QComboBox(this))
{
    connect(new FileDrop(*this), &FileDrop::fileDropped, this, &ImportFilePage::fileChosen);
    m_words->setText(tr("Drop a manifest here, or choose it."));
    m_error->setObjectName(QStringLiteral("importError"));
    m_error->setWordWrap(true);
    m_error->setAlignment(Qt::AlignHCenter);
    m_error->setColour([](const Tokens &tokens) { return tokens.bad.text; });
    m_choose->setObjectName(QStringLiteral("chooseFileButton"));
    m_choose->setKind(HintButton::Kind::Default);
    m_choose->setLineIcon(QStringLiteral("folder-open"));
    m_date->setObjectName(QStringLiteral("importDate"));
    m_conflicts->setObjectName(QStringLiteral("conflictsBox"));
    m_conflicts->addItem(tr("Keep what is there"), int(Conflicts::Keep));
    m_conflicts->addItem(tr("Take the new data"), int(Conflicts::Take));
    m_order->setObjectName(QStringLiteral("dateOrderBox"));
    m_order->addItem(tr("As found in the file"));
    m_order->addItem(tr("Day, month, year"), int(DateOrder::DayMonthYear));
    m_order->addItem(tr("Month, day, year"), int(DateOrder::MonthDayYear));
    m_order->addItem(tr("Year, month, day"), int(DateOrder::YearMonthDay));
    auto *form = new QFormLayout;
    form->addRow(tr("&Date of rows without one"), m_date);
    form->addRow(tr("&Order of dates"), m_order);
    form->addRow(tr("&Where a code is out already"), m_conflicts);
    form->setLabelAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->setHorizontalSpacing(desk.appearance.scaled(12));
    form->setVerticalSpacing(desk.appearance.scaled(8));
    auto *zone = new QFrame(this);
    zone->setObjectName(QStringLiteral("dropZone"));
    auto *inside = new QVBoxLayout(zone);
    inside->setSpacing(desk.appearance.scaled(16));
    inside->addStretch();
    inside->addWidget(m_words, 0, Qt::AlignHCenter);
    inside->addWidget(m_choose, 0, Qt::AlignHCenter);
    inside->addWidget(m_error);
    inside->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(desk.appearance.scaled(16));
    column->addWidget(zone, 1);
    column->addLayout(form);
    connect(m_choose, &QPushButton::clicked, this, &ImportFilePage::choose);
}

QDate ImportFilePage::date() const { return m_date->date(); }

Conflicts ImportFilePage::conflicts() const { return Conflicts(m_conflicts->currentData().toInt()); }

std::optional<DateOrder> ImportFilePage::dateOrder() const
{
    const QVariant order = m_order->currentData();
    return order.isValid() ? std::optional(DateOrder(order.toInt())) : std::nullopt;
}

void ImportFilePage::showError(const Error &error)
{
    showChoice();
    m_error->setText(errorText(error));
    if (error.code == ErrorCode::DateOrderOpen)
        m_order->setFocus();
}

void ImportFilePage::showChoice()
{
    m_choose->setEnabled(true);
    m_words->setText(tr("Drop a manifest here, or choose it."));
    m_choose->setFocus();
}

void ImportFilePage::showReading(const QString &path)
{
    m_choose->setEnabled(false);
    m_error->setText({});
    m_reading = ImportWords::shortened(QFileInfo(path).fileName());
    m_words->setText(tr("Reading %1…").arg(m_reading));
}

void ImportFilePage::showProgress(int percent)
{
    m_words->setText(tr("Reading %1… %2 %", "%2: how much of the file").arg(m_reading, QLocale().toString(percent)));
}

void ImportFilePage::choose()
{
    auto *dialog
        = new QFileDialog(this, tr("Choose a manifest"), QString(), tr("Manifests (*.csv *.tsv *.txt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportFilePage::fileChosen);
    dialog->open();
}
