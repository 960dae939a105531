// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/values/accesstoken.h"

#include <algorithm>
#include <string_view>

namespace Clientele {

namespace {

constexpr qsizetype LONGEST_TOKEN = 8192;

bool maySend(char c)
{
    constexpr std::string_view punctuation = "._~+/=-";
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')
           || punctuation.find(c) != std::string_view::npos;
}

} // namespace

std::optional<AccessToken> AccessToken::fromText(const QString &text)
{
    return fromBytes(text.trimmed().toUtf8());
}

std::optional<AccessToken> AccessToken::fromBytes(const QByteArray &bytes)
{
    const bool sendable = !bytes.isEmpty() && bytes.size() <= LONGEST_TOKEN && std::ranges::all_of(bytes, maySend);
    return sendable ? std::optional(AccessToken(bytes)) : std::nullopt;
}

} // namespace Clientele
