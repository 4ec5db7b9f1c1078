// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/corethread.h"
#include "ui/desk.h"
#include "ui/settings/settingfield.h"
#include "ui/settings/settingspage.h"

#include <functional>
#include <optional>
#include <vector>

class HintButton;
class IconButton;
class PlainLabel;
class QVBoxLayout;

/// Values of the depot by their keys: read from core, and each changed one kept as a change of its own, which the log
/// tells of.
class KeyedPage : public SettingsPage {
    Q_OBJECT

public:
    /// Where the values come from and go to.
    struct Source {
        std::function<Answer<QString>(const QString &key)> read;
        std::function<Answer<void>(const QString &key, const QString &value)> write;
        std::function<QString(const QString &key)> usual; ///< absent: there are no usual values
    };

    /// A heading and the fields under it.
    struct Section {
        QString title;
        std::vector<SettingField> fields;
    };

    KeyedPage(const Desk &desk, const QString &title, const std::vector<Section> &sections, Source source,
        QWidget *parent = nullptr);

    bool isChanged() const override;
    void apply() override;

private:
    struct Row {
        QString key;
        SettingEditor editor;
        IconButton *usual = nullptr; ///< back to it; absent: there is none
        PlainLabel *error = nullptr;
        std::optional<QString> kept; ///< as the depot has it; nothing until it was read
    };

    static bool isChanged(const Row &row);
    void addSection(const Section &section, QVBoxLayout *column);
    void addField(const SettingField &field, class QFormLayout *form);
    QWidget *addUsual(const SettingField &field, Row &row);
    void showUsual();
    void read(std::size_t row);
    void writeNext();
    void onWritten(std::size_t row, const Result<void> &written);
    void putUsual();

    Desk m_desk;
    Source m_source;
    std::vector<Row> m_rows;
    HintButton *m_usual;
    bool m_isWriting = false;
};
