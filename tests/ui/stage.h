// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/deskfixture.h"

#include <QWidget>

#include <functional>
#include <memory>

class Actions;
class MainWindow;
class QAction;

/// A desk whose window is worked as a person does, until it shows what a picture or a check is about. Everything on it
/// is the same at every run: a day that is half over, at 11:46.
class Stage : public DeskFixture {
public:
    explicit Stage(const AppearanceChoice &look, Provider provider = Provider::SmsAndMail);
    ~Stage();

    /// Codes out, handed off, locked, undelivered, failed and at the door, each at least once.
    void setUpDay();
    /// Of @p user; the same one from then on, complete when this returns.
    MainWindow &window(const QString &user = QStringLiteral("dispatcher"));
    /// Finds @p reference by the scan field and Enter, as a call begins.
    void open(const QString &reference);
    /// Types into the code field and presses Enter; an answer stands on the card then.
    void check(const QString &typed);
    void type(const QString &typed);
    void select(const QString &reference);
    /// What @p action of the window opens.
    QWidget *dialog(QAction *Actions::*action);
    /// Takes @p widget as the one on the stage, and its own from now on.
    template<typename Widget>
    Widget *keep(Widget *widget)
    {
        m_kept.emplace_back(widget);
        widget->show();
        settle();
        return widget;
    }
    QString file(const QByteArray &bytes);
    /// The database is held, so that whoever asks waits until the stage goes.
    void stall();

    static void waitFor(const char *what, const std::function<bool()> &isSo);
    /// Everything asked of core until now is answered and shown.
    void settle();

    template<typename Widget>
    Widget *part(const char *name, QWidget *of = nullptr)
    {
        auto *found = (of ? of : shown())->findChild<Widget *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s on the stage", name);
        return found;
    }

private:
    QWidget *shown() const;

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
    std::vector<std::unique_ptr<QWidget>> m_kept;
    QTemporaryDir m_files;
    bool m_isStalled = false;
};
