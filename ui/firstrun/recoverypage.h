// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/firstrun/firstrunpage.h"
#include "ui/firstrun/firstuserpage.h"
#include "ui/print/recoverysheet.h"

class HintButton;
class PlainLabel;
class QLineEdit;
class QPrinter;

/// The recovery sheet has to be in somebody's hands before the depot is used: it is printed or saved, and its last four
/// characters are typed from it. The code itself is not on the screen.
class RecoveryPage : public FirstRunPage {
    Q_OBJECT

public:
    RecoveryPage(const FirstRunParts &parts, const FirstUserPage &firstUser);
    ~RecoveryPage() override;

    void initializePage() override;
    bool isComplete() const override;
    /// As PDF, or as text where the name ends so.
    void save(const QString &path);

private:
    void build();
    void print();
    void chooseFile();
    void onHandedOut(const QString &sentence);
    void onTyped();
    bool isTypedRight() const;
    RecoverySheet sheet() const;
    QLocale locale() const;

    const FirstUserPage &m_firstUser;
    std::unique_ptr<QPrinter> m_printer;
    HintButton *m_print;
    HintButton *m_save;
    QLineEdit *m_typed;
    PlainLabel *m_wrong;
    QString m_handedOut; ///< the code that is on paper or in a file
};
