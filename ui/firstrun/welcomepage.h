// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/firstrun/firstrunpage.h"

/// What will be asked, for somebody who has never seen the program; the practice depot for who only wants to look.
class WelcomePage : public FirstRunPage {
    Q_OBJECT

public:
    explicit WelcomePage(const FirstRunParts &parts);

Q_SIGNALS:
    void practiceAsked();
    /// A depot whose set-up was broken off is wanted as it is.
    void begunDepotAsked();

private:
    void addNeed(const QString &need);
    void offerPractice();
    void tellBegun();
};
