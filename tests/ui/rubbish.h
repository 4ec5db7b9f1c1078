// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/plainlabel.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

/// What a clipboard may hold when somebody pastes.
inline QStringList rubbish()
{
    const QString nul(QChar(0));
    return { QString(10000, QLatin1Char('W')), QString(10000, QLatin1Char('7')),
        QStringLiteral("<h1>big</h1><img src='http://example.com/x'>&amp;%1%n"),
        QStringLiteral("\u202Eabc\u2066def\u200F\u061C"),
        QString::fromUtf8("\xF0\x9F\x9A\x9A\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7").repeated(40),
        nul + QStringLiteral("a") + nul, QStringLiteral("one\r\ntwo\n\nthree\u2028four\u001B[2J"),
        QString(QChar(0xD83D)) + QStringLiteral("x") };
}

/// The parts of @p window itself: what its acts open is the system's, or a window of its own.
template<typename Part>
QList<Part *> partsOf(const QWidget &window)
{
    QList<Part *> parts = window.findChildren<Part *>();
    parts.removeIf([&window](const Part *part) { return part->window() != window.window(); });
    return parts;
}

/// What the clipboard holds goes into every field of @p window.
inline void pasteEverywhere(const QWidget &window)
{
    const auto paste = [](auto *field) {
        field->selectAll();
        field->paste();
    };
    for (QLineEdit *field : partsOf<QLineEdit>(window))
        paste(field);
    for (QPlainTextEdit *field : partsOf<QPlainTextEdit>(window))
        paste(field);
}

/// The name of a control that reaches out of the widget it lies in.
inline QString outside(const QWidget &window)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    for (const QWidget *each : window.findChildren<QWidget *>()) {
        const bool isControl = qobject_cast<const QLineEdit *>(each) || qobject_cast<const QAbstractButton *>(each)
            || qobject_cast<const PlainLabel *>(each);
        if (isControl && each->isVisible() && !each->parentWidget()->rect().contains(each->geometry()))
            return QString::fromLatin1(each->metaObject()->className()) + QLatin1Char(' ') + each->objectName();
    }
    return {};
}
