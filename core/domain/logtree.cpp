// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/logtree.h"

#include <bit>
#include <utility>

LogTree::LogTree(quint64 size, std::vector<Hash> edge)
    : m_size(size)
    , m_edge(std::move(edge))
{
    Q_ASSERT(m_edge.size() == size_t(std::popcount(m_size)));
}

void LogTree::add(const Hash &leaf, const Node &node)
{
    // Every trailing one bit of the size is a full subtree that the new leaf completes to the next larger one.
    Hash completed = leaf;
    for (int left = std::countr_one(m_size); left > 0; --left) {
        completed = node(m_edge.back(), completed);
        m_edge.pop_back();
    }
    m_edge.push_back(completed);
    ++m_size;
}

Hash LogTree::root(const Hash &empty, const Node &node) const
{
    if (m_edge.empty())
        return empty;
    Hash root = m_edge.back();
    for (auto left = m_edge.rbegin() + 1; left != m_edge.rend(); ++left)
        root = node(*left, root);
    return root;
}
