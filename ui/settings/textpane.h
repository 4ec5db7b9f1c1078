// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/textpreview.h"
#include "ui/desk.h"

#include <QWidget>

#include <optional>
#include <vector>

class HintButton;
class IconButton;
class MessageTextLabel;
class OneLineEdit;
class PlainLabel;
class QBoxLayout;

/// One text of one language: edited on the one side, and on the other read as the recipient would, with what it costs.
class TextPane : public QWidget {
    Q_OBJECT

public:
    TextPane(TextKey key, const Desk &desk, QWidget *parent = nullptr);

    TextKey key() const { return m_key; }
    QString text() const;
    /// Shows @p texts; what is usual is the text to go back to.
    void show(const MessageTexts &texts, const MessageTexts &usual, const TextExample &example);
    void showError(const Error &error);
    void setCursorHere();

Q_SIGNALS:
    void edited();

private:
    QWidget *editing();
    QWidget *preview();
    HintButton *insertButton();
    void onEdited();
    void look();
    void lookAtCost(const TextPreview &preview);
    void warn(std::size_t line, const QString &sentence);

    const TextKey m_key;
    const Appearance &m_appearance;
    OneLineEdit *m_edit;
    IconButton *m_back;
    PlainLabel *m_cost;
    std::vector<PlainLabel *> m_warnings;
    PlainLabel *m_error;
    MessageTextLabel *m_preview;
    MessageTexts m_texts;
    MessageTexts m_usual;
    TextExample m_example;
    bool m_isShowing = false;
};
