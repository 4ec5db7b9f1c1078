// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallerypage.h"

#include "ui/style/icons.h"

#include <QDateEdit>
#include <QDockWidget>
#include <QGroupBox>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QSpinBox>
#include <QStatusBar>
#include <QToolBar>

namespace {

QLayout *fieldsForm()
{
    auto *form = new QFormLayout;
    auto *server = new QLineEdit(QStringLiteral("db.depot.example.com"));
    auto *empty = new QLineEdit;
    empty->setPlaceholderText(QStringLiteral("What did you find out?"));
    auto *off = new QLineEdit(QStringLiteral("disabled"));
    off->setEnabled(false);
    auto *focused = new QLineEdit(QStringLiteral("focused"));
    focused->setObjectName(QStringLiteral("focused"));
    auto *port = new QSpinBox;
    port->setRange(0, 65535);
    port->setValue(5432);
    auto *portOff = new QSpinBox;
    portOff->setEnabled(false);
    auto *date = new QDateEdit(QDate(2026, 11, 24));
    date->setCalendarPopup(true);
    auto *encryption = new QComboBox;
    encryption->addItems({ QStringLiteral("Required, certificate checked"), QStringLiteral("Other") });
    encryption->setObjectName(QStringLiteral("opened"));
    auto *encryptionOff = new QComboBox;
    encryptionOff->addItem(QStringLiteral("disabled"));
    encryptionOff->setEnabled(false);
    auto *editable = new QComboBox;
    editable->setEditable(true);
    editable->addItem(QStringLiteral("editable"));
    auto *remark = new QPlainTextEdit(QStringLiteral("Recipient is on the line."));
    remark->setFixedHeight(60);
    form->addRow(QStringLiteral("Server"), server);
    form->addRow(QStringLiteral("Empty"), empty);
    form->addRow(QStringLiteral("Off"), off);
    form->addRow(QStringLiteral("Focused"), focused);
    form->addRow(QStringLiteral("Port"), port);
    form->addRow(QStringLiteral("Port off"), portOff);
    form->addRow(QStringLiteral("Date"), date);
    form->addRow(QStringLiteral("Encryption"), encryption);
    form->addRow(QStringLiteral("Off"), encryptionOff);
    form->addRow(QStringLiteral("Editable"), editable);
    form->addRow(QStringLiteral("Remark"), remark);
    return form;
}

QLayout *choicesColumn()
{
    auto *column = new QVBoxLayout;
    auto *checked = new QCheckBox(QStringLiteral("Use this channel"));
    checked->setChecked(true);
    auto *partly = new QCheckBox(QStringLiteral("Some"));
    partly->setCheckState(Qt::PartiallyChecked);
    auto *checkedOff = new QCheckBox(QStringLiteral("Checked, disabled"));
    checkedOff->setChecked(true);
    checkedOff->setEnabled(false);
    auto *here = new QRadioButton(QStringLiteral("On this computer"));
    auto *server = new QRadioButton(QStringLiteral("On a PostgreSQL server"));
    server->setChecked(true);
    auto *save = new QPushButton(QStringLiteral("Save mapping…"));
    auto *next = new QPushButton(QStringLiteral("Next"));
    next->setDefault(true);
    auto *off = new QPushButton(QStringLiteral("Disabled"));
    off->setEnabled(false);
    auto *withIcon = new QPushButton(lineIcon("send"), QStringLiteral("Send test"));
    auto *progress = new QProgressBar;
    progress->setValue(60);
    for (QWidget *widget : std::initializer_list<QWidget *>{ new QCheckBox(QStringLiteral("Hide handed off")), checked,
             partly, checkedOff, here, server, save, next, off, withIcon, progress })
        column->addWidget(widget);
    column->addStretch();
    return column;
}

QWidget *deliveriesTable()
{
    auto *model = new QStandardItemModel(0, 3);
    model->setHorizontalHeaderLabels(
        { QStringLiteral("Status"), QStringLiteral("Recipient"), QStringLiteral("Address") });
    for (const char *name : { "Marguerite Olsen", "Idris Fofanah", "Ruth Ashdown" })
        model->appendRow({ new QStandardItem(lineIcon("key-round"), QStringLiteral("Code issued")),
            new QStandardItem(QString::fromLatin1(name)), new QStandardItem(QStringLiteral("14 Quayside Row")) });
    auto *table = new QTableView;
    model->setParent(table);
    table->setModel(model);
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->setSortingEnabled(true);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    table->setCurrentIndex(model->index(0, 0));
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    return table;
}

void addBars(QMainWindow *window)
{
    window->menuBar()->addMenu(QStringLiteral("&File"));
    window->menuBar()->addMenu(QStringLiteral("&Delivery"));
    auto *bar = window->addToolBar(QStringLiteral("Day"));
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->addAction(lineIcon("chevron-left"), QString());
    bar->addAction(lineIcon("file-input"), QStringLiteral("Import…"));
    bar->addSeparator();
    auto *issue = new QToolButton;
    issue->setText(QStringLiteral("Issue codes"));
    issue->setIcon(lineIcon("send"));
    issue->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    issue->setPopupMode(QToolButton::InstantPopup);
    issue->setMenu(new QMenu(issue));
    bar->addWidget(issue);
    auto *off = bar->addAction(lineIcon("package-x"), QStringLiteral("Undelivered…"));
    off->setEnabled(false);
    window->statusBar()->showMessage(QStringLiteral("Database connected"));
}

} // namespace

std::unique_ptr<QWidget> controlsPage()
{
    auto window = std::make_unique<QMainWindow>();
    addBars(window.get());
    auto *centre = new QWidget;
    auto *row = new QHBoxLayout(centre);
    row->addLayout(fieldsForm(), 1);
    row->addLayout(choicesColumn());
    window->setCentralWidget(centre);
    auto *dock = new QDockWidget(QStringLiteral("Delivery"));
    dock->setWidget(deliveriesTable());
    window->addDockWidget(Qt::RightDockWidgetArea, dock);
    return window;
}

std::unique_ptr<QWidget> menuPage()
{
    auto menu = std::make_unique<QMenu>();
    menu->addAction(lineIcon("file-input"), QStringLiteral("Import…"))
        ->setShortcut(QKeySequence(QStringLiteral("Ctrl+O")));
    QAction *pointed = menu->addAction(lineIcon("send"), QStringLiteral("Issue codes…"));
    pointed->setShortcut(QKeySequence(QStringLiteral("Ctrl+I")));
    menu->addSeparator();
    QAction *checked = menu->addAction(QStringLiteral("Reduce motion"));
    checked->setCheckable(true);
    checked->setChecked(true);
    menu->addAction(QStringLiteral("Unlock…"))->setEnabled(false);
    menu->setActiveAction(pointed);
    return menu;
}
