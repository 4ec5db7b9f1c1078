// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/boardview.h"

#include <QStringMatcher>

#include <vector>

/// What somebody wants to see of a view.
struct RowFilter {
    enum class HandedOff { Shown, Hidden };

    BoardView view;
    std::optional<BoardStatus> status;
    std::optional<MessageStatus> message;
    HandedOff handedOff = HandedOff::Shown;
    QString text; ///< words; every one of them must be somewhere in the row

    /// Nothing of the view is left out.
    bool isOpen() const { return !status && !message && handedOff == HandedOff::Shown && text.trimmed().isEmpty(); }
    bool operator==(const RowFilter &) const = default;
};

/// A RowFilter made ready to be asked about a hundred thousand rows.
class RowMatcher {
public:
    explicit RowMatcher(const RowFilter &filter = {});

    bool matches(const PreparedRow &row) const;

private:
    RowFilter m_filter;
    std::vector<QStringMatcher> m_words;
};
