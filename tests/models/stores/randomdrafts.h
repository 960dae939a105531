// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/client.h"

#include <random>

namespace Clientele::Tests {

/** Makes drafts and edits them at random, from so few words that two edits often meet. Repeatable by its seed. */
class RandomDrafts
{
public:
    explicit RandomDrafts(quint32 seed)
        : m_random(seed)
    {}

    [[nodiscard]] int below(int end) { return std::uniform_int_distribution(0, end - 1)(m_random); }

    /** With one preferred contact method, unless there is none, and with unknown members in some rows. */
    [[nodiscard]] ClientDraft draft();
    /** @p draft after a few edits; rows that stay keep their ids. */
    [[nodiscard]] ClientDraft edited(ClientDraft draft);
    /** The same, as a server would hand it out: every row has an id of its own. */
    [[nodiscard]] static ClientDraft copied(ClientDraft draft);

private:
    [[nodiscard]] QString word();
    [[nodiscard]] ContactMethod method();
    [[nodiscard]] CustomField field(const ClientDraft &draft);
    void editOnce(ClientDraft &draft);
    void editMethods(QList<ContactMethod> &methods);
    void editFields(ClientDraft &draft);

    std::mt19937 m_random;
};

} // namespace Clientele::Tests
