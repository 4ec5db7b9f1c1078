// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/keyboarddialog.h"

#include "ui/actions.h"
#include "ui/style/appearance.h"
#include "ui/widgets/hintbutton.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/sayaloud.h"

#include <QAccessibleWidget>
#include <QAction>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace {

/// Qt tells no role of a field for keys.
QAccessibleInterface *accessibleKeysField(const QString &className, QObject *object)
{
    if (className != QLatin1String("QKeySequenceEdit"))
        return nullptr;
    return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::HotkeyField);
}

} // namespace

KeyboardDialog::KeyboardDialog(const Desk &desk, Actions &actions, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_actions(actions)
    , m_found(new QSortFilterProxyModel(this))
    , m_search(new QLineEdit(this))
    , m_table(new RowTable(desk.appearance, this))
    , m_edit(new QKeySequenceEdit(this))
    , m_usual(new HintButton(tr("&Usual keys"), desk.appearance, this))
    , m_allUsual(new HintButton(tr("&All usual keys"), desk.appearance, this))
    , m_said(new PlainLabel(desk.appearance, TextStyle::Muted, this))
{
    QAccessible::installFactory(accessibleKeysField); // once, however often it is called
    setObjectName(QStringLiteral("keyboardDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setWindowTitle(tr("Keyboard"));
    resize(desk.appearance.scaled(760), desk.appearance.scaled(640));
    buildTable();
    build();
    connect(m_search, &QLineEdit::textChanged, m_found, [this](const QString &text) {
        m_found->setFilterFixedString(QString::fromUtf8(text.toUtf8())); // half a character is no pattern
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { onCurrentChanged(); });
    connect(m_edit, &QKeySequenceEdit::editingFinished, this, &KeyboardDialog::take);
    connect(m_usual, &QPushButton::clicked, this, &KeyboardDialog::takeUsual);
    connect(m_allUsual, &QPushButton::clicked, this, &KeyboardDialog::takeAllUsual);
    m_table->selectRow(0);
    m_search->setFocus();
}

void KeyboardDialog::buildTable()
{
    QList<QAction *> visible;
    for (QAction *action : m_actions.all()) {
        if (action->isVisible())
            visible.append(action);
    }
    m_keys.setActions(visible);
    m_found->setSourceModel(&m_keys);
    m_found->setFilterKeyColumn(-1);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setObjectName(QStringLiteral("keysTable"));
    m_table->setAccessibleName(tr("Acts and their keys"));
    m_table->setModel(m_found);
    m_table->horizontalHeader()->setSectionResizeMode(KeysModel::What, QHeaderView::Stretch);
    m_table->setColumnWidth(KeysModel::Menu, m_desk.appearance.scaled(180));
    m_table->setColumnWidth(KeysModel::Keys, m_desk.appearance.scaled(200));
}

void KeyboardDialog::build()
{
    auto *title = new PlainLabel(m_desk.appearance, TextStyle::Page, this);
    title->setText(tr("Keyboard"));
    m_search->setObjectName(QStringLiteral("keysSearch"));
    m_search->setPlaceholderText(tr("Search what it does, or a key"));
    m_search->setAccessibleName(tr("Search the keys"));
    m_search->setClearButtonEnabled(true);
    m_edit->setObjectName(QStringLiteral("keysField"));
    m_edit->setAccessibleName(tr("New keys"));
    m_usual->setObjectName(QStringLiteral("usualKeys"));
    m_allUsual->setObjectName(QStringLiteral("allUsualKeys"));
    m_said->setObjectName(QStringLiteral("keysSaid"));
    m_said->setWordWrap(true);
    auto *close = new HintButton(tr("Close"), m_desk.appearance, this);
    close->setObjectName(QStringLiteral("closeButton"));
    close->setHint(QKeySequence(Qt::Key_Escape));
    for (HintButton *button : { m_usual, m_allUsual, close })
        button->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);

    auto *change = new QHBoxLayout;
    change->addWidget(m_edit, 1);
    change->addWidget(m_usual);
    auto *form = new QFormLayout;
    auto *label = new QLabel(tr("&Press new keys"), this);
    label->setBuddy(m_edit);
    form->addRow(label, change);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_allUsual);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(QMargins(1, 1, 1, 1) * m_desk.appearance.scaled(20));
    column->setSpacing(m_desk.appearance.scaled(12));
    column->addWidget(title);
    column->addWidget(m_search);
    column->addWidget(m_table, 1);
    column->addLayout(form);
    column->addWidget(m_said);
    column->addLayout(buttons);
}

QAction *KeyboardDialog::current() const { return m_keys.action(m_found->mapToSource(m_table->currentIndex()).row()); }

void KeyboardDialog::onCurrentChanged()
{
    const QAction *action = current();
    m_edit->setEnabled(action);
    m_usual->setEnabled(action);
    m_edit->setKeySequence(action ? action->shortcut() : QKeySequence());
    m_said->setText({});
}

void KeyboardDialog::take()
{
    QAction *action = current();
    const QKeySequence keys = m_edit->keySequence();
    if (!action || keys == action->shortcut())
        return;
    if (!Actions::mayBeKeys(keys)) {
        say(tr("%1 is needed for typing. Take keys with Ctrl or Alt, or a function key.")
                .arg(keys.toString(QKeySequence::NativeText)));
    } else if (const QAction *other = m_actions.ownerOf(keys); other && other != action) {
        say(tr("%1 is taken: “%2”.").arg(keys.toString(QKeySequence::NativeText), plainName(*other)));
    } else {
        action->setShortcut(keys);
        m_actions.saveShortcuts();
        m_keys.showAgain(action);
        return say(keys.isEmpty()
                ? tr("“%1” has no keys now.").arg(plainName(*action))
                : tr("“%1” is %2 now.").arg(plainName(*action), keys.toString(QKeySequence::NativeText)));
    }
    m_edit->setKeySequence(action->shortcut());
}

void KeyboardDialog::takeUsual()
{
    QAction *action = current();
    if (!action)
        return;
    if (const QAction *other = m_actions.takeUsual(*action))
        return say(tr("Its usual keys are taken: “%1”.").arg(plainName(*other)));
    m_actions.saveShortcuts();
    m_keys.showAgain(action);
    onCurrentChanged();
    say(tr("“%1” has its usual keys.").arg(plainName(*action)));
}

void KeyboardDialog::takeAllUsual()
{
    m_actions.takeAllUsual();
    m_actions.saveShortcuts();
    for (const QAction *action : m_actions.all())
        m_keys.showAgain(action);
    onCurrentChanged();
    say(tr("All acts have their usual keys."));
}

void KeyboardDialog::say(const QString &sentence)
{
    m_said->setText(sentence);
    sayAloud(*m_said);
}
