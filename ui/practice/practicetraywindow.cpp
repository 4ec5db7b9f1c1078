// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/practice/practicetraywindow.h"

#include "core/common/plaintext.h"
#include "ui/style/appearance.h"
#include "ui/widgets/messagetextlabel.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowdelegate.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace std::chrono_literals;

namespace {

constexpr int mostMessages = 500;
constexpr auto soon = 400ms; ///< after the log grew, so that a burst is one question
constexpr QSize usual(720, 480);
constexpr int widestList = 360; ///< with large text the message needs the room

} // namespace

PracticeTrayWindow::PracticeTrayWindow(const Desk &desk, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_desk(desk)
    , m_list(new QListWidget(this))
    , m_contact(new PlainLabel(desk.appearance, TextStyle::SmallMuted, this))
    , m_text(new MessageTextLabel(desk.appearance, TextStyle::Panel, this))
{
    setObjectName(QStringLiteral("practiceTrayWindow"));
    setWindowTitle(tr("Practice tray – the recipients' phones"));
    resize(usual);
    build();
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &PracticeTrayWindow::read);
    connect(&desk.core, &DoorcodeCore::logGrew, this, [this] { m_soon.start(soon); });
    connect(m_list, &QListWidget::currentRowChanged, this, &PracticeTrayWindow::showMessage);
    read();
}

void PracticeTrayWindow::build()
{
    m_list->setObjectName(QStringLiteral("trayList"));
    m_list->setAccessibleName(tr("Messages, newest first"));
    m_list->setFixedWidth(std::min(m_desk.appearance.scaled(280), widestList));
    m_list->setItemDelegate(new RowDelegate(m_desk.appearance, m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setObjectName(QStringLiteral("trayText"));
    auto *bubble = new QFrame(this);
    bubble->setObjectName(QStringLiteral("card"));
    auto *inside = new QVBoxLayout(bubble);
    inside->addWidget(m_text);
    auto *phone = new QVBoxLayout;
    phone->setContentsMargins(QMargins(1, 1, 1, 1) * m_desk.appearance.scaled(20));
    phone->addWidget(m_contact);
    phone->addWidget(bubble);
    phone->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_list);
    row->addLayout(phone, 1);
}

void PracticeTrayWindow::turnTo(const QString &reference)
{
    m_wanted = reference;
    read();
}

void PracticeTrayWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void PracticeTrayWindow::read()
{
    m_desk.core.tray(m_desk.session, mostMessages).then(this, [this](const Result<std::vector<TrayMessage>> &messages) {
        if (messages)
            showMessages(*messages);
    });
}

void PracticeTrayWindow::showMessages(const std::vector<TrayMessage> &messages)
{
    const int row = m_list->currentRow();
    const MessageId shown
        = row >= 0 && size_t(row) < m_messages.size() ? m_messages[size_t(row)].message.id : MessageId();
    m_messages = messages;
    m_list->clear();
    int current = messages.empty() ? -1 : 0;
    for (size_t index = 0; index < messages.size(); ++index) {
        const TrayMessage &message = messages[index];
        m_list->addItem(plain(message.to) + QLatin1Char('\n') + plain(message.references.join(QLatin1String(", "))));
        if (messages[index].message.id == shown)
            current = int(index);
    }
    const auto wanted = std::find_if(messages.begin(), messages.end(),
        [this](const TrayMessage &message) { return message.references.contains(m_wanted); });
    if (wanted != messages.end()) {
        current = int(wanted - messages.begin());
        m_wanted.clear();
    }
    m_list->setCurrentRow(current);
    if (messages.empty()) {
        m_contact->setText({});
        m_text->setNote(tr("No message yet. Issue codes, and they arrive here."));
    }
}

void PracticeTrayWindow::showMessage(int index)
{
    if (index < 0 || size_t(index) >= m_messages.size())
        return;
    const TrayMessage &message = m_messages[size_t(index)];
    m_contact->setText(tr("To %1", "a recipient").arg(message.to));
    m_text->setMessage(message.text);
}
