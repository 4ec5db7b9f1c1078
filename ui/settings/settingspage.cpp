// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "ui/style/appearance.h"
#include "ui/widgets/plainlabel.h"

#include <QFormLayout>

QFormLayout *SettingsPage::addForm(const Appearance &appearance, const QString &title)
{
    auto *heading = new PlainLabel(appearance, TextStyle::Page, this);
    heading->setText(title);
    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    form->setHorizontalSpacing(appearance.scaled(12));
    form->setVerticalSpacing(appearance.scaled(8));
    form->setLabelAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->addRow(heading);
    return form;
}
