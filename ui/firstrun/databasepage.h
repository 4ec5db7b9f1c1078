// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/firstrun/firstrundesk.h"
#include "ui/firstrun/firstrunpage.h"

class PasswordEdit;
class QRadioButton;
class TestRow;

/// Where data and keys will be kept. What is chosen has to pass a test; a change makes the test void.
class DatabasePage : public FirstRunPage {
    Q_OBJECT

public:
    explicit DatabasePage(const FirstRunParts &parts);

    KeyPlace keyPlace() const;
    bool isComplete() const override;

private:
    void addKeyStores();
    void addChoice(QRadioButton *choice, const QString &explanation);
    void addPassphrase();
    void onEdited();
    QString whatIsMissing() const;
    void test();
    void onTested(const std::vector<PlaceCheck> &checks);

    QRadioButton *m_keychain;
    QRadioButton *m_file;
    QWidget *m_passphraseRows;
    PasswordEdit *m_passphrase;
    PasswordEdit *m_again;
    TestRow *m_test;
    int m_round = 0; ///< an answer to an earlier one is void
};
