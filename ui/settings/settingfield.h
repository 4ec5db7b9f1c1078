// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <utility>
#include <vector>

class QWidget;

/// One value of the depot that can be set: its key, what it is called, and how it is edited.
struct SettingField {
    enum class Kind { Number, Switch, Text, Choice };

    QString key;
    QString label; ///< with its letter marked
    Kind kind = Kind::Text;
    std::pair<int, int> range{ 0, 0 }; ///< of a number
    QString suffix; ///< of a number, such as " minutes"
    std::vector<std::pair<QString, QString>> choices; ///< value and words
    QString help; ///< a sentence under the field; empty: none
};

/// The widget for a field, and how its value is read and set as text.
struct SettingEditor {
    QWidget *widget = nullptr;
    std::function<QString()> value;
    std::function<void(const QString &)> set;
};

/// Makes it in @p parent; @p changed is called whenever somebody changes the value.
SettingEditor makeEditor(const SettingField &field, QWidget *parent, const std::function<void()> &changed);
