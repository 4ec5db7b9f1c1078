// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/textpane.h"

#include "core/common/errortext.h"
#include "ui/settings/onelineedit.h"
#include "ui/style/appearance.h"
#include "ui/widgets/hintbutton.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/messagetextlabel.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QVBoxLayout>

namespace {

constexpr int mostNamed = 8; ///< characters that cost the alphabet of SMS
constexpr int largeText = 130; ///< per cent; from then on the preview stands below

enum Warning : std::size_t { Alphabet, Count, Torn, warnings };

QString titleOf(TextKey key)
{
    switch (key) {
    case TextKey::Code:
        return TextPane::tr("A &code");
    case TextKey::Replacement:
        return TextPane::tr("A code that &replaces an older one");
    case TextKey::ContactChanged:
        return TextPane::tr("&Notice to the old contact when the contact was changed");
    case TextKey::HandedOver:
        return TextPane::tr("Notice that a parcel was &handed over without a code");
    case TextKey::CodeSubject:
        return TextPane::tr("&Subject of a mail with a code");
    case TextKey::ContactChangedSubject:
        return TextPane::tr("Subject when the contact was chan&ged");
    case TextKey::HandedOverSubject:
        return TextPane::tr("Subject when a parcel was handed &over without a code");
    }
    return {};
}

QString fieldWords(const QString &field)
{
    if (field == QLatin1String("{depot}"))
        return TextPane::tr("Short name of the depot");
    if (field == QLatin1String("{reference}"))
        return TextPane::tr("Reference of the delivery");
    if (field == QLatin1String("{code}"))
        return TextPane::tr("Code");
    return TextPane::tr("Until when the code is valid");
}

QString encodingName(Segments::Encoding encoding)
{
    return encoding == Segments::Encoding::Gsm7 ? QStringLiteral("GSM-7") : QStringLiteral("UCS-2");
}

} // namespace

TextPane::TextPane(TextKey key, const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_key(key)
    , m_appearance(desk.appearance)
    , m_edit(new OneLineEdit(this))
    , m_back(new IconButton("undo-2", tr("Back to the usual text"), desk.appearance, this))
    , m_cost(new PlainLabel(desk.appearance, TextStyle::SmallMuted, this))
    , m_error(new PlainLabel(desk.appearance, TextStyle::Medium, this))
    , m_preview(new MessageTextLabel(desk.appearance, TextStyle::Body, this))
{
    const QString name = word(key) + QStringLiteral("Text");
    setObjectName(name + QStringLiteral("Pane"));
    m_edit->setObjectName(name);
    m_edit->setAccessibleName(QString(titleOf(key)).remove(QLatin1Char('&')));
    m_edit->setLines(useOf(key) == TextUse::Subject ? 1 : 3);
    m_edit->setEnabled(false); // until it is read
    m_back->setObjectName(name + QStringLiteral("Usual"));
    m_cost->setObjectName(name + QStringLiteral("Cost"));
    m_error->setObjectName(name + QStringLiteral("Error"));
    m_preview->setObjectName(name + QStringLiteral("Preview"));
    auto *row = new QBoxLayout(
        m_appearance.typography().percent() > largeText ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, this);
    row->setContentsMargins({});
    row->setSpacing(m_appearance.scaled(16));
    row->addWidget(editing(), 1);
    row->addWidget(preview(), 1);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &TextPane::onEdited);
    connect(m_back, &QToolButton::clicked, this, [this] { m_edit->setPlainText(m_usual[m_key]); });
}

QWidget *TextPane::editing()
{
    auto *side = new QWidget(this);
    auto *title = new QLabel(titleOf(m_key), side);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    title->setFont(m_appearance.typography().bodyStrong());
    title->setBuddy(m_edit);
    auto *below = new QHBoxLayout;
    below->setSpacing(m_appearance.scaled(8));
    m_cost->setWordWrap(true);
    below->addWidget(m_cost, 1);
    below->addWidget(insertButton());
    below->addWidget(m_back);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(m_appearance.scaled(4));
    column->addWidget(title);
    column->addWidget(m_edit);
    column->addLayout(below);
    const auto addLine = [&](PlainLabel *line) {
        line->setWordWrap(true);
        line->hide();
        column->addWidget(line);
    };
    for (std::size_t line = 0; line < warnings; ++line) {
        m_warnings.push_back(new PlainLabel(m_appearance, TextStyle::Medium, side));
        m_warnings.back()->setObjectName(m_edit->objectName() + QStringLiteral("Warning%1").arg(line));
        m_warnings.back()->setColour([](const Tokens &tokens) { return tokens.warn.text; });
        addLine(m_warnings.back());
    }
    m_error->setColour([](const Tokens &tokens) { return tokens.bad.text; });
    addLine(m_error);
    column->addStretch();
    return side;
}

QWidget *TextPane::preview()
{
    auto *card = new QFrame(this);
    card->setObjectName(QStringLiteral("card"));
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins({});
    inside->addWidget(m_preview);
    m_preview->setAccessibleName(tr("As the recipient reads it"));
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->addWidget(card);
    column->addStretch();
    return side;
}

HintButton *TextPane::insertButton()
{
    auto *button = new HintButton(tr("Insert"), m_appearance, this);
    button->setObjectName(m_edit->objectName() + QStringLiteral("Insert"));
    button->setAccessibleName(tr("Insert a field"));
    button->setAutoDefault(false);
    auto *menu = new QMenu(button);
    for (const QString &field : textFields(useOf(m_key))) {
        QAction *action
            = menu->addAction(tr("%1  %2", "a field, and what it stands for").arg(field, fieldWords(field)));
        connect(action, &QAction::triggered, this, [this, field] {
            m_edit->insertPlainText(field);
            m_edit->setFocus();
        });
    }
    button->setMenu(menu);
    const QKeySequence keys(Qt::ALT | Qt::Key_Down);
    button->setToolTip(tr("Insert a field (%1)").arg(keys.toString(QKeySequence::NativeText)));
    auto *shortcut = new QShortcut(keys, m_edit);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, button, &QPushButton::showMenu);
    return button;
}

QString TextPane::text() const { return m_edit->toPlainText().simplified(); }

void TextPane::show(const MessageTexts &texts, const MessageTexts &usual, const TextExample &example)
{
    m_texts = texts;
    m_usual = usual;
    m_example = example;
    const QScopedValueRollback showing(m_isShowing, true);
    m_edit->setLayoutDirection(QLocale(texts.language).textDirection());
    m_edit->setPlainText(texts[m_key]);
    m_edit->setEnabled(true);
    look();
}

void TextPane::showError(const Error &error)
{
    m_error->setText(errorText(error));
    m_error->show();
}

void TextPane::setCursorHere() { m_edit->setFocus(); }

void TextPane::onEdited()
{
    if (m_isShowing)
        return;
    m_texts[m_key] = text();
    look();
    Q_EMIT edited();
}

void TextPane::look()
{
    m_back->setEnabled(m_texts[m_key] != m_usual[m_key]);
    const MessageTexts &sent = m_texts[m_key].isEmpty() ? m_usual : m_texts; // nothing stands for the usual text
    const auto good = checkText(sent[m_key], useOf(m_key));
    m_error->setVisible(!good);
    m_preview->setEnabled(bool(good));
    if (!good) {
        for (std::size_t line = 0; line < warnings; ++line)
            warn(line, {});
        m_cost->setText({});
        m_edit->setAccessibleDescription(errorText(good.error()));
        return showError(good.error());
    }
    const TextPreview preview = previewOf(sent, m_key, m_example);
    m_preview->setMessage(preview.text);
    if (useOf(m_key) == TextUse::Subject)
        m_cost->setText(tr("By e-mail alone."));
    else
        lookAtCost(preview);
    QStringList described{ m_cost->text() };
    for (const PlainLabel *line : m_warnings) {
        if (!line->isHidden())
            described += line->text();
    }
    m_edit->setAccessibleDescription(described.join(QLatin1Char(' ')));
}

void TextPane::lookAtCost(const TextPreview &preview)
{
    const Segments &shown = preview.segments;
    const QLocale locale;
    m_cost->setText(tr("%n SMS, %1 of %2 characters (%3)", nullptr, shown.count)
            .arg(locale.toString(shown.units), locale.toString(roomOf(shown)), encodingName(shown.encoding)));
    const Segments usual = previewOf(m_usual, m_key, m_example).most;
    const QString foreign = outsideGsm(m_texts[m_key], mostNamed);
    const bool isDear = usual.encoding == Segments::Encoding::Gsm7 && !foreign.isEmpty();
    warn(Alphabet,
        isDear ? tr("The alphabet of SMS has no %1: of such a text, an SMS holds 70 characters instead of 160.")
                     .arg(foreign)
               : QString());
    const int most = preview.most.count;
    warn(Count, most > usual.count ? tr("This goes out, and is paid for, as up to %n SMS.", nullptr, most) : QString());
    warn(Torn,
        preview.codeTornAfter ? tr("An SMS ends within the code; the rest of it comes in the next.")
            : preview.mayTearCode
            ? tr("With some references or times an SMS ends within the code; the rest of it comes in the next.")
            : QString());
}

void TextPane::warn(std::size_t line, const QString &sentence)
{
    m_warnings[line]->setText(sentence);
    m_warnings[line]->setVisible(!sentence.isEmpty());
}
