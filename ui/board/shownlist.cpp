// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/shownlist.h"

#include "ui/board/deliverymodel.h"

std::vector<QStringList> ShownList::lines() const
{
    std::vector<QStringList> lines;
    lines.reserve(std::size_t(rows.size()) + 1);
    lines.push_back(heads);
    for (const auto &row : rows) {
        QStringList &line = lines.emplace_back();
        for (const int column : columns)
            line += DeliveryModel::cellText(*row, column);
    }
    return lines;
}
