// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/wire/wiretime.h"

#include <chrono>

namespace Clientele::Wire {

namespace {

// How a plain time looks; the milliseconds may be missing.
constexpr std::string_view PATTERN = "0000-00-00T00:00:00.000Z";
constexpr std::size_t DATE_AND_TIME = 19;

/** Reads numbers at places where digits are expected, and remembers when there were none. */
class Digits
{
public:
    explicit Digits(std::string_view text)
        : m_text(text)
    {}

    [[nodiscard]] int number(std::size_t start, std::size_t length)
    {
        constexpr unsigned ten = 10;
        unsigned value = 0;
        for (std::size_t i = start; i < start + length; ++i) {
            const unsigned digit = static_cast<unsigned char>(m_text[i]) - unsigned('0');
            m_allThere = m_allThere && digit < ten;
            value = ten * value + digit;
        }
        return static_cast<int>(value);
    }
    [[nodiscard]] bool allThere() const { return m_allThere; }

private:
    std::string_view m_text;
    bool m_allThere = true;
};

/** All of @p text that is no digit in the pattern is as there. */
bool hasSigns(std::string_view text)
{
    const bool hasTime = text[4] == '-' && text[7] == '-' && text[10] == 'T' && text[13] == ':' && text[16] == ':';
    return hasTime && text.back() == 'Z' && (text.size() < PATTERN.size() || text[DATE_AND_TIME] == '.');
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
    if ((!hasMilliseconds && text.size() != DATE_AND_TIME + 1) || !hasSigns(text))
        return std::nullopt;
    Digits digits(text);
    const year_month_day date(year(digits.number(0, 4)), month(static_cast<unsigned>(digits.number(5, 2))),
                              day(static_cast<unsigned>(digits.number(8, 2))));
    const int hour = digits.number(11, 2);
    const int minute = digits.number(14, 2);
    const int second = digits.number(17, 2);
    const int millisecond = hasMilliseconds ? digits.number(20, 3) : 0;
    if (!digits.allThere() || !date.ok() || date.year() == year(0) || hour > 23 || minute > 59 || second > 59)
        return std::nullopt;
    const auto time = sys_days(date) + hours(hour) + minutes(minute) + seconds(second) + milliseconds(millisecond);
    return time.time_since_epoch() / milliseconds(1);
}

} // namespace Clientele::Wire
