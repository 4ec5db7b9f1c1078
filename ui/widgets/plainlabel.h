// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

#include <functional>

class Appearance;
struct Tokens;

/// What a piece of writing is for, which decides its size, weight and colour.
enum class TextStyle {
    Body,
    Medium,
    Strong,
    Muted,
    Small,
    SmallStrong,
    SmallMuted,
    Section,
    Panel,
    Page,
    Monospace,
    Answer,
    ShortAnswer,
    Reference
};

/// Shows text as text, whatever is in it: no markup, no characters that turn the direction of writing. It keeps its
/// style when the look changes.
class PlainLabel : public QLabel {
    Q_OBJECT

public:
    PlainLabel(const Appearance &appearance, TextStyle style, QWidget *parent = nullptr);

    /// Hides QLabel's, which would guess a format. One line; wrapping is switched on by setWordWrap().
    void setText(const QString &text);

    /// Hides QLabel's, which looks at the words to find out where a line begins: a name in Latin letters would stand on
    /// the wrong side of a window written from right to left.
    void setAlignment(Qt::Alignment alignment);

    /// For words on a ground of their own, such as the band of an answer. Beside a style sheet a label takes no colour
    /// from the palette of the panel it stands on.
    void setColour(std::function<QColor(const Tokens &)> colour);

protected:
    void changeEvent(QEvent *event) override;
    const Appearance &appearance() const { return m_appearance; }

private:
    void dress();
    void align();

    const Appearance &m_appearance;
    TextStyle m_style;
    std::function<QColor(const Tokens &)> m_colour;
    Qt::Alignment m_alignment = Qt::AlignLeading | Qt::AlignVCenter;
};
