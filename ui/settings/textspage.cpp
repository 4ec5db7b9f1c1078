// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/textspage.h"

#include "core/common/errortext.h"
#include "ui/settings/depotchoices.h"
#include "ui/settings/textpane.h"
#include "ui/settings/wheelguard.h"
#include "ui/style/appearance.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

TextsPage::TextsPage(const Desk &desk, QWidget *parent)
    : SettingsPage(parent)
    , m_desk(desk)
    , m_language(new QComboBox(this))
    , m_source(new PlainLabel(desk.appearance, TextStyle::SmallMuted, this))
    , m_error(new PlainLabel(desk.appearance, TextStyle::Medium, this))
{
    m_language->setObjectName(QStringLiteral("textsLanguage"));
    m_language->setAccessibleName(tr("Language of the texts"));
    m_language->setEnabled(false); // until they are read
    new WheelGuard(m_language);
    m_source->setObjectName(QStringLiteral("textsExample"));
    m_source->setWordWrap(true);
    m_error->setObjectName(QStringLiteral("textsError"));
    m_error->setWordWrap(true);
    m_error->setColour([](const Tokens &tokens) { return tokens.bad.text; });
    m_error->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(desk.appearance.scaled(12));
    column->addWidget(head());
    column->addWidget(m_error);
    column->addWidget(m_source);
    column->addWidget(panes(), 1);
    connect(m_language, &QComboBox::currentIndexChanged, this, &TextsPage::showLanguage);
    read();
}

QWidget *TextsPage::head()
{
    auto *whole = new QWidget(this);
    auto *heading = new PlainLabel(m_desk.appearance, TextStyle::Page, whole);
    heading->setText(tr("Message texts"));
    auto *label = new QLabel(tr("&Language"), whole);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(m_language);
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins({});
    row->setSpacing(m_desk.appearance.scaled(8));
    row->addWidget(heading, 1);
    row->addWidget(label);
    row->addWidget(m_language);
    return whole;
}

QWidget *TextsPage::panes()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    const int besideBar = m_desk.appearance.scaled(12);
    column->setContentsMargins(isRightToLeft() ? besideBar : 0, 0, isRightToLeft() ? 0 : besideBar, 0);
    column->setSpacing(m_desk.appearance.scaled(16));
    for (const TextKey key : textKeys) {
        auto *pane = new TextPane(key, m_desk, content);
        m_panes.push_back(pane);
        column->addWidget(pane);
        connect(pane, &TextPane::edited, this, [this, pane] { onEdited(pane->key(), pane->text()); });
    }
    column->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

void TextsPage::read()
{
    const auto showError = [this](const Error &error) {
        m_error->setText(errorText(error));
        m_error->show();
    };
    m_desk.core.textExample(m_desk.session).then(this, [this, showError](const Result<TextExample> &example) {
        if (!example)
            return showError(example.error());
        m_example = *example;
        m_source->setText(example->source == TextExample::Source::Delivery
                ? tr("The messages are those of delivery %1 of today. The code in them is an example.")
                      .arg(example->fields.references.value(0))
                : tr("There is no open delivery today: the one in the messages is an example, and so is the code."));
        m_desk.core.texts(m_desk.session).then(this, [this, showError](const Result<std::vector<TextsInUse>> &texts) {
            return texts ? onRead(*texts) : showError(texts.error());
        });
    });
}

void TextsPage::onRead(const std::vector<TextsInUse> &texts)
{
    const Choices names = languageChoices();
    for (const TextsInUse &each : texts) {
        const QString &language = each.usual.language;
        const auto named = std::find_if(
            names.begin(), names.end(), [&language](const auto &choice) { return choice.first == language; });
        m_drafts.push_back({ each, each.sent });
        m_language->addItem(named == names.end() ? language : named->second, language);
    }
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_desk.depot.language)));
    m_language->setEnabled(true);
    showLanguage();
}

TextsPage::Draft *TextsPage::shown()
{
    const auto index = std::size_t(m_language->currentIndex());
    return index < m_drafts.size() ? &m_drafts[index] : nullptr;
}

void TextsPage::showLanguage()
{
    const Draft *draft = shown();
    if (!draft)
        return;
    for (TextPane *pane : m_panes)
        pane->show(draft->now, draft->kept.usual, m_example);
}

void TextsPage::onEdited(TextKey key, const QString &text)
{
    if (Draft *draft = shown())
        draft->now[key] = text;
    Q_EMIT changed();
}

bool TextsPage::isChanged() const
{
    return std::any_of(
        m_drafts.begin(), m_drafts.end(), [](const Draft &draft) { return draft.now != draft.kept.sent; });
}

void TextsPage::apply()
{
    if (m_isWriting)
        return;
    m_isWriting = true;
    writeNext();
}

// One after the other, so that what is refused is shown at its place and those before it are kept.
void TextsPage::writeNext()
{
    for (std::size_t index = 0; index < m_drafts.size(); ++index) {
        const Draft &draft = m_drafts[index];
        for (const TextKey key : textKeys) {
            if (draft.now[key] == draft.kept.sent[key])
                continue;
            m_desk.core.setText(m_desk.session, { draft.now.language, key, draft.now[key] })
                .then(this,
                    [this, which = std::pair(index, key)](const Result<void> &written) { onWritten(which, written); });
            return;
        }
    }
    m_isWriting = false;
    Q_EMIT applied();
}

void TextsPage::onWritten(std::pair<std::size_t, TextKey> which, const Result<void> &written)
{
    Draft &draft = m_drafts[which.first];
    const TextKey key = which.second;
    if (written) {
        const bool isUsual = draft.now[key].isEmpty();
        if (isUsual)
            draft.now[key] = draft.kept.usual[key];
        draft.kept.sent[key] = draft.now[key];
        if (isUsual && &draft == shown())
            showLanguage();
        return writeNext();
    }
    m_isWriting = false;
    m_language->setCurrentIndex(int(which.first));
    const auto pane
        = std::find_if(m_panes.begin(), m_panes.end(), [key](const TextPane *each) { return each->key() == key; });
    (*pane)->showError(written.error());
    (*pane)->setCursorHere();
    Q_EMIT refused();
}
