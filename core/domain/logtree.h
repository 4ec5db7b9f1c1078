// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/hash.h"

#include <functional>
#include <vector>

/// RFC 9162 §2.1.1's tree over the log's leaves, kept as its right edge: the roots of the full subtrees that make it
/// up, largest first. It grows by one leaf in amortised constant time and gives the root in O(log n).
class LogTree {
public:
    using Node = std::function<Hash(const Hash &left, const Hash &right)>;

    LogTree() = default;
    /// A tree of @p size leaves whose full subtrees have the roots @p edge; their number must be popcount(size).
    LogTree(quint64 size, std::vector<Hash> edge);

    quint64 size() const { return m_size; }
    const std::vector<Hash> &edge() const { return m_edge; }

    void add(const Hash &leaf, const Node &node);
    /// The root; for an empty tree @p empty (SHA-256 of nothing).
    Hash root(const Hash &empty, const Node &node) const;

private:
    quint64 m_size = 0;
    std::vector<Hash> m_edge;
};
