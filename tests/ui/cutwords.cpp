// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/cutwords.h"

#include "ui/widgets/elidedlabel.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace {

QString wordsOf(const QWidget &widget)
{
    const auto *tool = qobject_cast<const QToolButton *>(&widget);
    if (tool && (tool->toolButtonStyle() == Qt::ToolButtonIconOnly || qobject_cast<const QLineEdit *>(tool->parent())))
        return {};
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return box->currentText();
    const auto *label = qobject_cast<const QLabel *>(&widget);
    return label && !qobject_cast<const ElidedLabel *>(&widget) ? label->text() : QString();
}

bool isCut(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    if (label && label->wordWrap())
        return widget.height() < label->heightForWidth(widget.width());
    const QSize needed = widget.minimumSizeHint();
    return widget.width() < needed.width() || widget.height() < needed.height();
}

} // namespace

QStringList cutWords(const QWidget &window)
{
    QStringList cut;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const QString words = wordsOf(*widget);
        if (!words.isEmpty() && widget->isVisibleTo(&window) && isCut(*widget))
            cut += widget->objectName() + QLatin1String(": ") + words;
    }
    return cut;
}
