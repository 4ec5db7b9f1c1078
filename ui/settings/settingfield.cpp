// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingfield.h"

#include "ui/settings/wheelguard.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

namespace {

SettingEditor numberEditor(const SettingField &field, QWidget *parent, const std::function<void()> &changed)
{
    auto *box = new QSpinBox(parent);
    new WheelGuard(box);
    box->setRange(field.range.first, field.range.second);
    box->setSuffix(field.suffix);
    QObject::connect(box, &QSpinBox::valueChanged, box, [changed] { changed(); });
    return { box, [box] { return QString::number(box->value()); },
        [box](const QString &value) { box->setValue(value.toInt()); } };
}

SettingEditor switchEditor(const SettingField &field, QWidget *parent, const std::function<void()> &changed)
{
    auto *box = new QCheckBox(field.label, parent);
    QObject::connect(box, &QCheckBox::toggled, box, [changed] { changed(); });
    return { box, [box] { return box->isChecked() ? QStringLiteral("on") : QStringLiteral("off"); },
        [box](const QString &value) { box->setChecked(value == QLatin1String("on")); } };
}

SettingEditor choiceEditor(const SettingField &field, QWidget *parent, const std::function<void()> &changed)
{
    auto *box = new QComboBox(parent);
    new WheelGuard(box);
    for (const auto &[value, words] : field.choices)
        box->addItem(words, value);
    QObject::connect(box, &QComboBox::currentIndexChanged, box, [changed] { changed(); });
    return { box, [box] { return box->currentData().toString(); },
        [box](const QString &value) {
            if (box->findData(value) < 0)
                box->addItem(value, value); // one that came from elsewhere is kept
            box->setCurrentIndex(box->findData(value));
        } };
}

SettingEditor textEditor(QWidget *parent, const std::function<void()> &changed)
{
    auto *edit = new QLineEdit(parent);
    QObject::connect(edit, &QLineEdit::textChanged, edit, [changed] { changed(); });
    return { edit, [edit] { return edit->text().trimmed(); }, [edit](const QString &value) { edit->setText(value); } };
}

} // namespace

SettingEditor makeEditor(const SettingField &field, QWidget *parent, const std::function<void()> &changed)
{
    switch (field.kind) {
    case SettingField::Kind::Number:
        return numberEditor(field, parent, changed);
    case SettingField::Kind::Switch:
        return switchEditor(field, parent, changed);
    case SettingField::Kind::Choice:
        return choiceEditor(field, parent, changed);
    case SettingField::Kind::Text:
        return textEditor(parent, changed);
    }
    return {};
}
