// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/catalog/clientrecord.h"

#include <array>
#include <cstdint>
#include <iosfwd>
#include <string>

namespace Clientele {

/**
 * A made-up client, the same for the same number in every run: a name, one name in ten in letters beyond ASCII, of
 * several scripts; one to three contact methods; a custom field.
 */
class Person
{
public:
    explicit Person(int number);

    /** Views of this person's texts, valid as long as it. */
    [[nodiscard]] RecordParts parts() const;

private:
    void setName(std::uint64_t chance);
    void setContacts(std::uint64_t chance);

    std::string m_id;
    std::string m_name;
    std::string m_avatarUrl;
    std::string m_email;
    std::string m_phone;
    std::string m_whatsapp;
    std::string m_note;
    /** How many of email, phone and whatsapp there are, and which of them comes first. */
    std::size_t m_methodCount = 1;
    bool m_phoneFirst = false;
    std::int64_t m_createdAt = 0;
};

/** Writes what the API answers to a request for the list, about 450 bytes a client: people 0 to @p count - 1. */
void writeListJson(std::ostream &to, int count);

} // namespace Clientele
