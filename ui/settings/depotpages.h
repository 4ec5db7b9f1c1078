// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk.h"

#include <QString>

class SettingsPage;
class QWidget;

/// The depot's rules: product.md §3.
SettingsPage *makePolicyPage(const Desk &desk, QWidget *parent);

/// The depot itself: what it is called, where and when it works.
SettingsPage *makeDepotPage(const Desk &desk, QWidget *parent);
