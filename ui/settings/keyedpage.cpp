// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keyedpage.h"

#include "core/common/errortext.h"
#include "ui/style/appearance.h"
#include "ui/widgets/hintbutton.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int largeText = 130; ///< per cent; from then on labels stand above their fields

} // namespace

KeyedPage::KeyedPage(
    const Desk &desk, const QString &title, const std::vector<Section> &sections, Source source, QWidget *parent)
    : SettingsPage(parent)
    , m_desk(desk)
    , m_source(std::move(source))
    , m_usual(new HintButton(tr("&Usual values"), desk.appearance, this))
{
    auto *heading = new PlainLabel(desk.appearance, TextStyle::Page, this);
    heading->setText(title);
    m_usual->setObjectName(QStringLiteral("usualValues"));
    m_usual->setAutoDefault(false);
    m_usual->setVisible(bool(m_source.usual));
    auto *head = new QHBoxLayout;
    head->addWidget(heading, 1);
    head->addWidget(m_usual);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, desk.appearance.scaled(12), 0);
    column->setSpacing(desk.appearance.scaled(12));
    for (const Section &section : sections)
        addSection(section, column);
    column->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(desk.appearance.scaled(12));
    whole->addLayout(head);
    whole->addWidget(scroll, 1);
    connect(m_usual, &QPushButton::clicked, this, &KeyedPage::putUsual);
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        read(row);
}

void KeyedPage::addSection(const Section &section, QVBoxLayout *column)
{
    if (!section.title.isEmpty()) {
        auto *title = new PlainLabel(m_desk.appearance, TextStyle::Strong, this);
        title->setText(section.title);
        column->addWidget(title);
    }
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(m_desk.appearance.scaled(12));
    form->setVerticalSpacing(m_desk.appearance.scaled(8));
    form->setLabelAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    if (m_desk.appearance.typography().percent() > largeText) {
        form->setRowWrapPolicy(QFormLayout::WrapAllRows);
        form->setLabelAlignment(Qt::AlignLeading);
    }
    column->addLayout(form);
    for (const SettingField &field : section.fields)
        addField(field, form);
}

void KeyedPage::addField(const SettingField &field, QFormLayout *form)
{
    Row row;
    row.key = field.key;
    row.editor = makeEditor(field, this, [this] {
        showUsual();
        Q_EMIT changed();
    });
    row.editor.widget->setObjectName(field.key);
    row.editor.widget->setAccessibleName(QString(field.label).remove(QLatin1Char('&')));
    row.editor.widget->setEnabled(false); // until it is read
    if (field.kind == SettingField::Kind::Text)
        row.editor.widget->setMinimumWidth(m_desk.appearance.scaled(280));
    QWidget *whole = m_source.usual ? addUsual(field, row) : row.editor.widget;
    if (field.kind == SettingField::Kind::Switch) {
        form->addRow(QString(), whole);
    } else {
        auto *label = new QLabel(field.label, this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(form->labelAlignment());
        if (form->rowWrapPolicy() == QFormLayout::DontWrapRows)
            label->setFixedWidth(m_desk.appearance.scaled(180)); // of every section, so that the fields stand in line
        label->setBuddy(row.editor.widget);
        form->addRow(label, whole);
    }
    const auto addLine = [&](TextStyle style) {
        auto *line = new PlainLabel(m_desk.appearance, style, this);
        line->setWordWrap(true);
        line->setMinimumWidth(m_desk.appearance.scaled(280));
        if (form->rowWrapPolicy() == QFormLayout::DontWrapRows)
            form->addRow(QString(), line);
        else
            form->addRow(line);
        return line;
    };
    if (!field.help.isEmpty())
        addLine(TextStyle::SmallMuted)->setText(field.help);
    row.error = addLine(TextStyle::Medium);
    row.error->setObjectName(field.key + QStringLiteral("Error"));
    row.error->setColour([](const Tokens &tokens) { return tokens.bad.text; });
    row.error->hide();
    m_rows.push_back(std::move(row));
}

// The field, what it may be, and a way back to what is usual.
QWidget *KeyedPage::addUsual(const SettingField &field, Row &row)
{
    auto *whole = new QWidget(this);
    auto *line = new QHBoxLayout(whole);
    line->setContentsMargins({});
    line->setSpacing(m_desk.appearance.scaled(8));
    line->addWidget(row.editor.widget);
    const QString usual = m_source.usual(field.key);
    row.usual = new IconButton("undo-2", tr("Back to the usual value"), m_desk.appearance, whole);
    row.usual->setObjectName(field.key + QStringLiteral("Usual"));
    connect(row.usual, &QToolButton::clicked, this, [set = row.editor.set, usual] { set(usual); });
    if (field.kind == SettingField::Kind::Number) {
        const QLocale locale;
        const QString span = tr("%1 to %2, usually %3", "whole numbers")
                                 .arg(locale.toString(field.range.first), locale.toString(field.range.second),
                                     locale.toString(usual.toInt()));
        auto *hint = new PlainLabel(m_desk.appearance, TextStyle::SmallMuted, whole);
        hint->setObjectName(field.key + QStringLiteral("Range"));
        hint->setText(span);
        line->addWidget(hint);
        row.editor.widget->setToolTip(span);
        row.editor.widget->setAccessibleDescription(span);
    }
    line->addWidget(row.usual);
    line->addStretch();
    return whole;
}

// There is a way back only where there is something to go back from.
void KeyedPage::showUsual()
{
    for (const Row &row : m_rows) {
        if (row.usual)
            row.usual->setEnabled(row.kept && row.editor.value() != m_source.usual(row.key));
    }
}

void KeyedPage::read(std::size_t index)
{
    m_source.read(m_rows[index].key).then(this, [this, index](const Result<QString> &value) {
        Row &row = m_rows[index];
        if (!value) {
            row.error->setText(errorText(value.error()));
            return row.error->show();
        }
        row.kept = *value;
        row.editor.set(*value);
        row.kept = row.editor.value(); // as the field spells it
        row.editor.widget->setEnabled(true);
        showUsual();
    });
}

bool KeyedPage::isChanged(const Row &row) { return row.kept && row.editor.value() != *row.kept; }

bool KeyedPage::isChanged() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const Row &row) { return isChanged(row); });
}

void KeyedPage::apply()
{
    if (m_isWriting)
        return;
    for (Row &row : m_rows)
        row.error->hide();
    m_isWriting = true;
    writeNext();
}

// One after the other, so that an error stands at its field and those before it are kept.
void KeyedPage::writeNext()
{
    const auto next = std::find_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return isChanged(row); });
    if (next == m_rows.end()) {
        m_isWriting = false;
        Q_EMIT applied();
        return;
    }
    const auto index = std::size_t(next - m_rows.begin());
    m_source.write(next->key, next->editor.value()).then(this, [this, index](const Result<void> &written) {
        onWritten(index, written);
    });
}

void KeyedPage::onWritten(std::size_t index, const Result<void> &written)
{
    Row &row = m_rows[index];
    if (written) {
        row.kept = row.editor.value();
        return writeNext();
    }
    m_isWriting = false;
    row.error->setText(errorText(written.error()));
    row.error->show();
    row.editor.widget->setFocus();
    Q_EMIT refused();
}

void KeyedPage::putUsual()
{
    for (Row &row : m_rows) {
        if (row.kept)
            row.editor.set(m_source.usual(row.key));
    }
}
