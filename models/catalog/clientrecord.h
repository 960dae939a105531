// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/client.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace Clientele {

/** One contact method of a record; views of UTF-8. */
struct RecordMethod
{
    /** The wire's spelling. */
    std::string_view type = {};
    std::string_view value = {};
    bool preferred = false;

    friend bool operator==(const RecordMethod &, const RecordMethod &) = default;
};

/** One custom field of a record; views of UTF-8. */
struct RecordField
{
    std::string_view key = {};
    std::string_view value = {};

    friend bool operator==(const RecordField &, const RecordField &) = default;
};

/** What a record says of a client; views of UTF-8 that somebody else owns. */
struct RecordParts
{
    static constexpr std::int64_t NO_TIME = std::numeric_limits<std::int64_t>::min();

    std::string_view id = {};
    std::string_view name = {};
    /** Empty: none. */
    std::string_view avatarUrl = {};
    /** Milliseconds since 1970, UTC; NO_TIME: the server did not tell. */
    std::int64_t createdAt = NO_TIME;
    std::int64_t updatedAt = NO_TIME;
    std::vector<RecordMethod> methods = {};
    std::vector<RecordField> fields = {};

    friend bool operator==(const RecordParts &, const RecordParts &) = default;
};

/** Appends the bytes of a record to @p to; ClientRecord reads them. */
void appendRecord(std::string &to, const RecordParts &parts);

/** The bytes of a record of @p client: all but what only editing needs (members this version does not know). */
[[nodiscard]] std::string recordOf(const Client &client);

/**
 * A client in few bytes, so that a hundred thousand of them fit where a list of Client would not. A view: valid as long
 * as the bytes it was made for, which are the catalog's. Bytes that are no record read as empty parts, never past their
 * end. Any thread.
 */
class ClientRecord
{
public:
    ClientRecord() = default;
    explicit ClientRecord(std::string_view bytes)
        : m_bytes(bytes)
    {}
    /** Reads @p bytes to @p parts. True when they are one record and nothing more, with an id; for bytes from a file.
     */
    [[nodiscard]] static bool readWhole(std::string_view bytes, RecordParts &parts);
    [[nodiscard]] static bool isWhole(std::string_view bytes);

    [[nodiscard]] std::string_view bytes() const { return m_bytes; }
    [[nodiscard]] std::string_view id() const;
    [[nodiscard]] std::string_view name() const;
    /** Empty: none. */
    [[nodiscard]] std::string_view avatarUrl() const;
    /** The preferred contact method, else the first; nothing when there are none. */
    [[nodiscard]] std::optional<RecordMethod> preferredMethod() const;
    [[nodiscard]] RecordParts parts() const;
    /** The client as far as the record tells; its rows get row ids of their own. */
    [[nodiscard]] Client toClient() const;

private:
    std::string_view m_bytes;
};

} // namespace Clientele
