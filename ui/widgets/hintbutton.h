// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QPushButton>

class Appearance;
struct ButtonColours;

/// A button that shows the key that does the same, so that it is learnt by looking. The key itself belongs to an
/// action.
class HintButton : public QPushButton {
    Q_OBJECT

public:
    enum class Kind {
        Plain,
        Default, ///< what Enter does
        OnSolid, ///< outlined, on the band of an answer
        OnSolidDefault,
    };
    enum class Height { Field, Answer };

    HintButton(const QString &text, const Appearance &appearance, QWidget *parent = nullptr);

    void setKind(Kind kind);
    void setHeight(Height height);
    void setHint(const QKeySequence &keys);
    /// For a panel of a given width: the hint goes before the panel would have to be wider.
    void giveUpHintFirst();

    /// Instead of setIcon(): the icon takes the colour of the words.
    void setLineIcon(const QString &name);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool isStrong() const { return m_kind == Kind::Default || m_kind == Kind::OnSolidDefault; }
    QFont wordsFont() const;
    int wordsWidth() const;
    int hintWidth() const;
    int iconWidth() const;
    int chevronWidth() const;
    int padding() const;
    ButtonColours colours() const;
    void paintGround(QPainter *painter, const ButtonColours &colours) const;
    void paintContents(QPainter *painter, const ButtonColours &colours) const;
    void paintIcon(QPainter *painter, const QString &name, const QRect &space, const QColor &colour) const;

    const Appearance &m_appearance;
    Kind m_kind = Kind::Plain;
    Height m_height = Height::Field;
    QString m_hint;
    QString m_icon;
};
