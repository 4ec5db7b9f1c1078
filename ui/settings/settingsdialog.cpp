// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsdialog.h"

#include "ui/settings/depotpages.h"
#include "ui/settings/ownpage.h"
#include "ui/settings/printingpage.h"
#include "ui/settings/scannerpage.h"
#include "ui/settings/textspage.h"
#include "ui/style/appearance.h"
#include "ui/style/icons.h"
#include "ui/widgets/hintbutton.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/separator.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr QSize usual(1040, 700);

} // namespace

SettingsDialog::SettingsDialog(const Desk &desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_names(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_scope(new PlainLabel(desk.appearance, TextStyle::Muted, this))
    , m_ok(new HintButton(tr("OK"), desk.appearance, this))
    , m_cancel(new HintButton(tr("Cancel"), desk.appearance, this))
    , m_apply(new HintButton(tr("Apply"), desk.appearance, this))
{
    setObjectName(QStringLiteral("settingsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setWindowTitle(tr("Settings"));
    resize((QSizeF(usual) * desk.appearance.scaled(100) / 100)
            .toSize()
            .boundedTo(screen()->availableSize())
            .expandedTo(usual));
    if (desk.session.may(Right::Administer)) {
        addPage(tr("Depot"), "house", Scope::Depot, makeDepotPage(m_desk, this));
        addPage(tr("Message texts"), "pencil", Scope::Depot, new TextsPage(m_desk, this));
        addPage(tr("Policy"), "key-round", Scope::Depot, makePolicyPage(m_desk, this));
    }
    addPage(tr("Scanner"), "scan-barcode", Scope::Person, new ScannerPage(m_desk, this));
    addPage(tr("Printing"), "printer", Scope::Person, new PrintingPage(m_desk, this));
    addPage(tr("My preferences"), "user", Scope::Person, new OwnPage(m_desk, this));
    build();
    m_names->setCurrentRow(0);
    m_names->setFocus();
    look();
}

void SettingsDialog::addPage(const QString &name, const char *icon, Scope scope, SettingsPage *page)
{
    auto *item = new QListWidgetItem(lineIcon(icon), name, m_names);
    item->setData(Qt::UserRole, QLatin1String(icon));
    item->setSizeHint(QSize(0, m_desk.appearance.scaled(32)));
    m_stack->addWidget(page);
    m_pages.push_back(page);
    m_scopes.push_back(scope);
    connect(page, &SettingsPage::changed, this, &SettingsDialog::look);
    connect(page, &SettingsPage::applied, this, [this] {
        Q_EMIT kept();
        applyNext();
    });
    connect(page, &SettingsPage::refused, this, [this, page] { onRefused(page); });
}

void SettingsDialog::build()
{
    m_names->setObjectName(QStringLiteral("settingsPages"));
    m_names->setAccessibleName(tr("Pages of the settings"));
    int widest = 0;
    for (int row = 0; row < m_names->count(); ++row)
        widest = std::max(widest, m_names->fontMetrics().horizontalAdvance(m_names->item(row)->text()));
    m_names->setFixedWidth(std::max(196, widest + m_desk.appearance.scaled(56))); // with large text the pages need room
    m_names->setFrameShape(QFrame::NoFrame);
    m_names->setItemDelegate(new RowDelegate(m_desk.appearance, m_names));
    m_ok->setObjectName(QStringLiteral("okButton"));
    m_ok->setKind(HintButton::Kind::Default);
    m_ok->setHint(QKeySequence(Qt::Key_Return));
    m_ok->setDefault(true);
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    m_cancel->setHint(QKeySequence(Qt::Key_Escape));
    m_apply->setObjectName(QStringLiteral("applyButton"));
    m_apply->setHint(QKeySequence(Qt::CTRL | Qt::Key_S));
    m_cancel->setAutoDefault(false);
    m_apply->setAutoDefault(false);
    const int gap = m_desk.appearance.scaled(20);
    auto *pages = new QVBoxLayout;
    pages->setContentsMargins(gap, gap, gap, gap);
    pages->addWidget(m_stack);
    auto *upper = new QHBoxLayout;
    upper->setSpacing(0);
    upper->addWidget(m_names);
    upper->addLayout(pages, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(gap, m_desk.appearance.scaled(12), gap, m_desk.appearance.scaled(12));
    buttons->setSpacing(m_desk.appearance.scaled(8));
    m_scope->setWordWrap(true);
    buttons->addWidget(m_scope, 1);
    for (HintButton *button : { m_ok, m_cancel, m_apply })
        buttons->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(upper, 1);
    column->addWidget(new Separator(Qt::Horizontal, m_desk.appearance, this));
    column->addLayout(buttons);
    connect(m_names, &QListWidget::currentRowChanged, this, &SettingsDialog::showPage);
    connect(m_ok, &QPushButton::clicked, this, [this] { apply(After::Close); });
    connect(m_cancel, &QPushButton::clicked, this, &SettingsDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, [this] { apply(After::Stay); });
    connect(
        new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_S), this), &QShortcut::activated, m_apply, &QPushButton::click);
}

void SettingsDialog::showPage(int index)
{
    m_stack->setCurrentIndex(index);
    m_scope->setText(m_scopes[std::size_t(index)] == Scope::Depot
            ? tr("Changes apply to every station that uses this database, and are logged.")
            : tr("Changes are yours, at this computer."));
}

void SettingsDialog::look()
{
    m_apply->setEnabled(!m_isApplying
        && std::any_of(m_pages.begin(), m_pages.end(), [](const SettingsPage *page) { return page->isChanged(); }));
    m_ok->setEnabled(!m_isApplying);
}

void SettingsDialog::apply(After after)
{
    m_after = after;
    m_isApplying = true;
    look();
    applyNext();
}

void SettingsDialog::applyNext()
{
    if (!m_isApplying)
        return;
    const auto next
        = std::find_if(m_pages.begin(), m_pages.end(), [](const SettingsPage *page) { return page->isChanged(); });
    if (next != m_pages.end())
        return (*next)->apply();
    m_isApplying = false;
    look();
    if (m_after == After::Close)
        accept();
}

void SettingsDialog::onRefused(SettingsPage *page)
{
    m_isApplying = false;
    m_names->setCurrentRow(m_stack->indexOf(page));
    look();
}

void SettingsDialog::reject()
{
    if (m_apply->isEnabled())
        return askWhatToDo();
    QDialog::reject();
}

void SettingsDialog::askWhatToDo()
{
    auto *question = new QMessageBox(
        QMessageBox::NoIcon, tr("Settings"), tr("There are changes that were not kept."), QMessageBox::NoButton, this);
    question->setObjectName(QStringLiteral("unkeptChanges"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &words, QMessageBox::ButtonRole role) {
        auto *button = new HintButton(words, m_desk.appearance);
        question->addButton(button, role);
        return button;
    };
    HintButton *keep = add(tr("&Apply"), QMessageBox::AcceptRole);
    keep->setKind(HintButton::Kind::Default);
    HintButton *discard = add(tr("&Discard"), QMessageBox::DestructiveRole);
    HintButton *stay = add(tr("&Stay"), QMessageBox::RejectRole);
    question->setDefaultButton(keep);
    question->setEscapeButton(stay);
    connect(keep, &QPushButton::clicked, this, [this] { apply(After::Close); });
    connect(discard, &QPushButton::clicked, this, [this] { QDialog::reject(); });
    question->open();
}
