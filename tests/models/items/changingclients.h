// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/catalog/catalogbuilder.h"

#include <QtCore/QRandomGenerator>

#include <algorithm>
#include <string>
#include <vector>

namespace Clientele::Tests {

/** Clients of a workspace that others work in too; the same for the same seed. */
class ChangingClients
{
public:
    ChangingClients(quint32 seed, int count)
        : m_random(seed)
    {
        for (int i = 0; i < count; ++i)
            add();
    }

    /** As the server tells them now. */
    [[nodiscard]] CatalogPtr catalog() const
    {
        CatalogBuilder builder(QStringLiteral("en_US"));
        for (const Entry &entry : m_entries) {
            (void)builder.add({.id = entry.id,
                               .name = entry.name,
                               .methods = {{.type = "email", .value = entry.value, .preferred = true}}});
        }
        return builder.finish();
    }

    /** Adds, removes, renames and corrects so many clients. */
    void change(int operations)
    {
        for (int i = 0; i < operations; ++i)
            changeOne();
    }

    [[nodiscard]] QRandomGenerator &random() { return m_random; }
    [[nodiscard]] int below(std::size_t bound) { return m_random.bounded(static_cast<int>(bound)); }

private:
    struct Entry
    {
        std::string id;
        std::string name;
        std::string value;
    };

    void changeOne()
    {
        enum Operation { Add, Remove, Rename, Correct };
        const auto operation = static_cast<Operation>(m_random.bounded(4));
        if (operation == Add || m_entries.empty()) {
            add();
            return;
        }
        Entry &entry = m_entries[static_cast<std::size_t>(below(m_entries.size()))];
        if (operation == Rename) {
            entry.name = name();
        } else if (operation == Correct) {
            entry.value = name() + "@example.com";
        } else {
            std::swap(entry, m_entries.back());
            m_entries.pop_back();
        }
    }
    void add()
    {
        m_entries.push_back({.id = "id" + std::to_string(m_nextId++), .name = name(), .value = "a@example.com"});
    }
    /** Few enough that names are equal now and then. */
    [[nodiscard]] std::string name() { return "Name " + std::to_string(m_random.bounded(5000)); }

    QRandomGenerator m_random;
    std::vector<Entry> m_entries;
    int m_nextId = 0;
};

} // namespace Clientele::Tests
