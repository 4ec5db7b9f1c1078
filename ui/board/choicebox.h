// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

/// A choice that says what it is about: "Status: any".
class ChoiceBox : public QComboBox {
    Q_OBJECT

public:
    /// @p words such as "Status: %1".
    explicit ChoiceBox(const QString &words, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString words() const;

    QString m_words;
};
