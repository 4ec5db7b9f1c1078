// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <Qt>

class Typography;
struct Tokens;

/// What Fusion does not draw as it should, in the colours of @p tokens: the outlines of controls, the focus ring, heads
/// of tables and docks. Scroll bars, menus and tool tips stay as Fusion has them.
/// What Qt does not mirror by itself is written for @p direction.
QString styleSheet(const Tokens &tokens, const Typography &typography, Qt::LayoutDirection direction);
