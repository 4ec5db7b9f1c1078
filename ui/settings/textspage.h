// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/doorcodecore.h"
#include "ui/desk.h"
#include "ui/settings/settingspage.h"

#include <utility>
#include <vector>

class PlainLabel;
class QComboBox;
class QVBoxLayout;
class TextPane;

/// What recipients are told, a language at a time.
class TextsPage : public SettingsPage {
    Q_OBJECT

public:
    explicit TextsPage(const Desk &desk, QWidget *parent = nullptr);

    bool isChanged() const override;
    void apply() override;

private:
    /// One language: as it is kept, and as it stands on this page.
    struct Draft {
        TextsInUse kept;
        MessageTexts now;
    };

    QWidget *head();
    QWidget *panes();
    void read();
    void onRead(const std::vector<TextsInUse> &texts);
    void showLanguage();
    Draft *shown();
    void onEdited(TextKey key, const QString &text);
    void writeNext();
    void onWritten(std::pair<std::size_t, TextKey> which, const Result<void> &written);

    Desk m_desk;
    QComboBox *m_language;
    PlainLabel *m_source;
    PlainLabel *m_error;
    std::vector<TextPane *> m_panes;
    std::vector<Draft> m_drafts;
    TextExample m_example;
    bool m_isWriting = false;
};
