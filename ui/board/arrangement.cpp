// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/arrangement.h"

#include <iterator>

void Arrangement::workOut()
{
    if (std::ssize(sorted) != rows.size())
        sorted = sorter.sorted(rows, order);
    shown.clear();
    places.assign(std::size_t(rows.size()), -1);
    for (const int row : sorted) {
        if (!matcher.matches(*rows.at(row)))
            continue;
        places[std::size_t(row)] = int(shown.size());
        shown.push_back(row);
    }
    if (!known)
        return;
    formers.reserve(std::size_t(rows.size()));
    for (const auto &row : rows)
        formers.push_back(known->value(row->row.delivery.id, -1));
}
