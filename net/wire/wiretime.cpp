// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/wire/wiretime.h"

#include <chrono>

namespace Clientele::Wire {

namespace {

/** What of `2024-01-15T10:00:00.000Z` is a digit, and what the other characters are. */
constexpr std::string_view PATTERN = "0000-00-00T00:00:00.000Z";
constexpr std::size_t WITHOUT_MILLISECONDS = 20;

bool fits(std::string_view text, std::string_view pattern)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isDigit = text[i] >= '0' && text[i] <= '9';
        if (pattern[i] == '0' ? !isDigit : text[i] != pattern[i])
            return false;
    }
    return true;
}

int number(std::string_view text, std::size_t start, std::size_t length)
{
    constexpr int ten = 10;
    int value = 0;
    for (const char digit : text.substr(start, length))
        value = ten * value + (digit - '0');
    return value;
}

} // namespace

QDateTime timeFromText(const QString &text)
{
    auto time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.isValid() ? time.toUTC() : QDateTime();
}

std::optional<std::int64_t> plainTime(std::string_view text)
{
    using namespace std::chrono;
    const bool hasMilliseconds = text.size() == PATTERN.size();
    if (!hasMilliseconds && text.size() != WITHOUT_MILLISECONDS)
        return std::nullopt;
    if (!fits(text.substr(0, 19), PATTERN) || !fits(text.substr(19), hasMilliseconds ? ".000Z" : "Z"))
        return std::nullopt;
    const year_month_day date(year(number(text, 0, 4)), month(static_cast<unsigned>(number(text, 5, 2))),
                              day(static_cast<unsigned>(number(text, 8, 2))));
    const int hour = number(text, 11, 2);
    const int minute = number(text, 14, 2);
    const int second = number(text, 17, 2);
    if (!date.ok() || date.year() == year(0) || hour > 23 || minute > 59 || second > 59)
        return std::nullopt;
    const auto time = sys_days(date) + hours(hour) + minutes(minute) + seconds(second)
                      + milliseconds(hasMilliseconds ? number(text, 20, 3) : 0);
    return time.time_since_epoch() / milliseconds(1);
}

} // namespace Clientele::Wire
