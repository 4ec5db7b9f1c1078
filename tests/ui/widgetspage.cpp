// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallerypage.h"

#include "ui/style/appearance.h"
#include "ui/style/icons.h"
#include "ui/widgets/attemptdots.h"
#include "ui/widgets/chiplabel.h"
#include "ui/widgets/docktitle.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/hintbutton.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/steplist.h"

#include <QDockWidget>

namespace {

using Tone = ChipLook::Tone;
using Kind = HintButton::Kind;

QLayout *chips(const Appearance &appearance)
{
    auto *column = new QVBoxLayout;
    const auto add = [&](const char *text, const char *icon, Tone tone) {
        auto *chip = new ChipLabel(appearance);
        const bool isStruck = qstrcmp(text, "Cancelled") == 0;
        chip->setLook({ QString::fromUtf8(text), QString::fromLatin1(icon), tone,
            isStruck ? ChipLook::Text::Struck : ChipLook::Text::Plain });
        column->addWidget(chip);
    };
    add("At the door · 2 min", "map-pin", Tone::Accent);
    add("Locked", "lock", Tone::Bad);
    add("Needs approval", "hourglass", Tone::Warn);
    add("Expired", "timer-off", Tone::Warn);
    add("Code issued", "key-round", Tone::Neutral);
    add("Planned", "circle-dashed", Tone::Outline);
    add("Handed off", "circle-check", Tone::Ok);
    add("Override", "id-card", Tone::Ok);
    add("Undelivered", "package-x", Tone::NeutralOutlined);
    add("Cancelled", "ban", Tone::Neutral);
    add("Changed", "info", Tone::Info);
    add("5", "", Tone::Bad);
    column->addStretch();
    return column;
}

HintButton *button(const Appearance &appearance, const char *text, const char *keys)
{
    auto *made = new HintButton(QString::fromUtf8(text), appearance);
    made->setHint(QKeySequence(QString::fromLatin1(keys)));
    return made;
}

QWidget *band(const Appearance &appearance, const QColor &ground)
{
    auto *frame = new QFrame;
    QPalette palette = frame->palette();
    palette.setColor(QPalette::Window, ground);
    frame->setPalette(palette);
    frame->setAutoFillBackground(true);
    auto *grid = new QGridLayout(frame);
    auto *words = new PlainLabel(appearance, TextStyle::Answer);
    words->setColour([](const Tokens &tokens) { return tokens.onSolid; });
    words->setText(QStringLiteral("Wrong code"));
    auto *dots = new AttemptDots(appearance, AttemptDots::Ground::Solid);
    dots->setCount({ 3, 5 });
    auto *next = button(appearance, "Next call", "Return");
    next->setKind(Kind::OnSolidDefault);
    next->setHeight(HintButton::Height::Answer);
    auto *log = button(appearance, "Show in log", "Ctrl+G");
    log->setKind(Kind::OnSolid);
    log->setHeight(HintButton::Height::Answer);
    auto *off = button(appearance, "Resend", "Ctrl+R");
    off->setKind(Kind::OnSolid);
    off->setEnabled(false);
    grid->addWidget(words, 0, 0, 1, 3);
    grid->addWidget(dots, 1, 0, 1, 3);
    grid->addWidget(next, 2, 0);
    grid->addWidget(log, 2, 1);
    grid->addWidget(off, 2, 2);
    return frame;
}

QLayout *buttons(const Appearance &appearance)
{
    auto *grid = new QGridLayout;
    auto *resend = button(appearance, "Resend", "Ctrl+R");
    resend->setMenu(new QMenu(resend));
    auto *test = button(appearance, "Send test", "Alt+M");
    test->setLineIcon(QStringLiteral("send"));
    auto *off = button(appearance, "Unlock…", "Ctrl+U");
    off->setEnabled(false);
    auto *check = button(appearance, "Check code", "Return");
    check->setKind(Kind::Default);
    auto *focused = button(appearance, "Focused", "Ctrl+E");
    focused->setObjectName(QStringLiteral("focused"));
    grid->addWidget(resend, 0, 0);
    grid->addWidget(button(appearance, "New code…", "Ctrl+Shift+R"), 0, 1);
    grid->addWidget(test, 1, 0);
    grid->addWidget(button(appearance, "Save mapping…", ""), 1, 1);
    grid->addWidget(off, 2, 0);
    grid->addWidget(check, 2, 1);
    grid->addWidget(focused, 3, 0);
    grid->addWidget(new KeyHint(QKeySequence(QStringLiteral("Ctrl+K")), appearance), 3, 1);
    grid->addWidget(band(appearance, appearance.tokens().bad.solid), 4, 0, 1, 2);
    grid->addWidget(band(appearance, appearance.tokens().ok.solid), 5, 0, 1, 2);
    return grid;
}

QLayout *writing(const Appearance &appearance)
{
    auto *column = new QVBoxLayout;
    const auto add = [&](TextStyle style, const char *text) {
        auto *label = new PlainLabel(appearance, style);
        label->setText(QString::fromUtf8(text));
        column->addWidget(label);
    };
    add(TextStyle::Page, "Message channels");
    add(TextStyle::Panel, "Marguerite Olsen");
    add(TextStyle::Reference, "NG-417286");
    add(TextStyle::Strong, "Code from the recipient");
    add(TextStyle::Medium, "Marguerite Olsen");
    add(TextStyle::Body, "14 Quayside Row, <b>\u202Eylla</b>");
    add(TextStyle::Section, "Timeline");
    add(TextStyle::SmallMuted, "R1 stop 18 · Amara Osei, van 07");
    add(TextStyle::Monospace, "+44 7700 900142");
    column->addWidget(new Separator(Qt::Horizontal, appearance));
    auto *address = new ElidedLabel(appearance, TextStyle::Body);
    address->setElideMode(Qt::ElideMiddle);
    address->setText(QStringLiteral("Flat 3, 9 Chandlers Yard, Old Town, Port Ellery QX4 7PB"));
    address->setFixedWidth(220);
    column->addWidget(address);
    auto *dots = new AttemptDots(appearance, AttemptDots::Ground::Window);
    dots->setCount({ 4, 5 });
    auto *row = new QHBoxLayout;
    row->addWidget(dots);
    row->addWidget(new QLabel(AttemptDots::words({ 4, 5 })), 1);
    column->addLayout(row);
    column->addStretch();
    return column;
}

/// A route with the line of its progress.
class RouteLines : public RowDelegate {
public:
    using RowDelegate::RowDelegate;

protected:
    void paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        RowDelegate::paintContent(painter, option, index);
        const int height = progressLineHeight(appearance());
        const QRect line(option.rect.left(), option.rect.bottom() - height, option.rect.width(), height);
        paintProgressLine(painter, line, { 17 - 8 * index.row(), 26 }, appearance());
    }
};

QTableView *rows(const Appearance &appearance, RowDelegate *delegate)
{
    auto *table = new QTableView;
    auto *model = new QStandardItemModel(table);
    model->setHorizontalHeaderLabels({ QStringLiteral("Status"), QStringLiteral("Recipient") });
    for (const char *name : { "Marguerite Olsen", "Idris Fofanah", "Ruth Ashdown" })
        model->appendRow(
            { new QStandardItem(lineIcon("key-round", QPalette::PlaceholderText), QStringLiteral("Code issued")),
                new QStandardItem(QString::fromLatin1(name)) });
    table->setModel(model);
    delegate->setParent(table);
    table->setItemDelegate(delegate);
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(appearance.scaled(28));
    table->horizontalHeader()->setDefaultSectionSize(appearance.scaled(130));
    table->setCurrentIndex(model->index(0, 0));
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    return table;
}

} // namespace

std::unique_ptr<QWidget> widgetsPage(const Appearance &appearance)
{
    auto window = std::make_unique<QMainWindow>();
    auto *centre = new QWidget;
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 12, 12, 12);
    row->setSpacing(20);
    auto *steps = new StepList(appearance);
    steps->setSteps({ QStringLiteral("Welcome"), QStringLiteral("Database"), QStringLiteral("Depot"),
        QStringLiteral("Recovery sheet") });
    steps->setCurrent(1);
    row->addWidget(steps);
    row->addLayout(chips(appearance));
    row->addLayout(buttons(appearance));
    row->addLayout(writing(appearance));
    window->setCentralWidget(centre);
    auto *dock = new QDockWidget(QStringLiteral("Delivery"));
    auto *tables = new QWidget;
    auto *column = new QVBoxLayout(tables);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(rows(appearance, new RowDelegate(appearance)));
    column->addWidget(rows(appearance, new RouteLines(appearance)));
    dock->setWidget(tables);
    new DockTitle(dock, appearance);
    window->addDockWidget(Qt::RightDockWidgetArea, dock);
    return window;
}
