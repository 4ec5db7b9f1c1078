// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class Appearance;
class PlainLabel;
struct Tint;
struct Tokens;

/// What came of an act, beside the place it was done at: an icon, a few strong words and a sentence, on a tint. Screen
/// readers are told at once. Takes no room while there is nothing to say.
class ResultBand : public QFrame {
    Q_OBJECT

public:
    enum class Tone { Ok, Warn, Bad, Info };

    explicit ResultBand(const Appearance &appearance, QWidget *parent = nullptr);

    void tell(Tone tone, const QString &head, const QString &sentence = {});
    void clear();
    /// What it says, in one line; empty while it says nothing.
    QString words() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Tint &tint(const Tokens &tokens) const;

    const Appearance &m_appearance;
    Tone m_tone = Tone::Info;
    PlainLabel *m_head;
    PlainLabel *m_sentence;
};
