// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/resultband.h"

#include "ui/style/appearance.h"
#include "ui/style/icons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sayaloud.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace {

QString iconName(ResultBand::Tone tone)
{
    switch (tone) {
    case ResultBand::Tone::Ok:
        return QStringLiteral("circle-check");
    case ResultBand::Tone::Warn:
        return QStringLiteral("triangle-alert");
    case ResultBand::Tone::Bad:
        return QStringLiteral("circle-x");
    case ResultBand::Tone::Info:
        return QStringLiteral("info");
    }
    return {};
}

} // namespace

ResultBand::ResultBand(const Appearance &appearance, QWidget *parent)
    : QFrame(parent)
    , m_appearance(appearance)
    , m_head(new PlainLabel(appearance, TextStyle::Strong))
    , m_sentence(new PlainLabel(appearance, TextStyle::Body))
{
    m_head->setColour([this](const Tokens &tokens) { return tint(tokens).text; });
    m_sentence->setColour([](const Tokens &tokens) { return tokens.text; });
    for (PlainLabel *label : { m_head, m_sentence })
        label->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(appearance.scaled(2));
    words->addWidget(m_head);
    words->addWidget(m_sentence);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(appearance.scaled(12), appearance.scaled(8), appearance.scaled(12), appearance.scaled(8));
    row->setSpacing(0);
    row->addSpacing(appearance.scaled(28)); // the icon; unlike a margin it is mirrored
    row->addLayout(words, 1);
    setFocusPolicy(Qt::NoFocus);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
    hide();
}

const Tint &ResultBand::tint(const Tokens &tokens) const
{
    switch (m_tone) {
    case Tone::Ok:
        return tokens.ok;
    case Tone::Warn:
        return tokens.warn;
    case Tone::Bad:
        return tokens.bad;
    case Tone::Info:
        return tokens.info;
    }
    return tokens.info;
}

void ResultBand::tell(Tone tone, const QString &head, const QString &sentence)
{
    m_tone = tone;
    m_head->setColour([this](const Tokens &tokens) { return tint(tokens).text; });
    m_head->setText(head);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    setAccessibleName(words());
    show();
    update();
    sayAloud(*this);
}

void ResultBand::clear()
{
    m_head->setText({});
    m_sentence->setText({});
    hide();
}

QString ResultBand::words() const
{
    const QString sentence = m_sentence->text();
    return sentence.isEmpty() ? m_head->text() : m_head->text() + QLatin1Char(' ') + sentence;
}

void ResultBand::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tint &colours = tint(m_appearance.tokens());
    painter.setPen(colours.outline.alpha() > 0 ? QPen(colours.outline) : QPen(Qt::NoPen));
    painter.setBrush(colours.fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    const int size = m_appearance.scaled(18);
    const QRect place(m_appearance.scaled(12), m_appearance.scaled(8), size, size);
    painter.drawPixmap(QStyle::visualRect(layoutDirection(), rect(), place).topLeft(),
        tintedPixmap(iconName(m_tone), colours.text, { size, devicePixelRatioF() }));
}
