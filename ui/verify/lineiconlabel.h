// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class Appearance;

/// A line icon that stands by itself beside words which say the same.
class LineIconLabel : public QWidget {
    Q_OBJECT

public:
    enum class Tone { Text, Muted, Accent, Ok, Warn, Bad };

    explicit LineIconLabel(const Appearance &appearance, QWidget *parent);

    void setIcon(const QString &name, Tone tone);
    /// 16 unless said.
    void setPixels(int pixels);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor colour() const;

    const Appearance &m_appearance;
    QString m_name;
    Tone m_tone = Tone::Text;
    int m_pixels = 16;
};
