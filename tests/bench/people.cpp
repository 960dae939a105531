// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "tests/bench/people.h"

#include <QtCore/QDateTime>

#include <ostream>
#include <string_view>

namespace Clientele {

namespace {

template <std::size_t N>
using Words = std::array<std::string_view, N>;

constexpr Words<48> GIVEN{"Anna",    "James",  "Maria",  "David",   "Julia",     "Michael", "Laura",    "Thomas",
                          "Sofia",   "Daniel", "Emma",   "Lukas",   "Charlotte", "Peter",   "Hannah",   "Martin",
                          "Clara",   "Robert", "Marta",  "Andrew",  "Elena",     "Paul",    "Katrin",   "Stefan",
                          "Olivia",  "George", "Nina",   "Patrick", "Isabella",  "Simon",   "Victoria", "Oscar",
                          "Monica",  "Felix",  "Teresa", "William", "Amelia",    "Henry",   "Grace",    "Jonathan",
                          "Natalie", "Victor", "Rachel", "Edward",  "Beatrice",  "Marco",   "Ingrid",   "Yusuf"};
constexpr Words<24> FAMILY_BEGINNINGS{"Ander", "Berg", "Carl",  "Dah",   "Ek",     "Fair",  "Green", "Hol",
                                      "Jacob", "King", "Lind",  "Mor",   "Nor",    "Oster", "Peter", "Quin",
                                      "Rich",  "Stan", "Thorn", "Under", "Vander", "Whit",  "Young", "Zimmer"};
constexpr Words<24> FAMILY_ENDS{"son",  "mann",  "ton",   "ley",  "field", "wood", "er",   "berg",
                                "ham",  "strom", "worth", "ford", "stein", "sen",  "bach", "gard",
                                "well", "dale",  "land",  "kamp", "quist", "bury", "hart", "ini"};
constexpr Words<20> BEYOND_ASCII{"Jörg Müller", "Zoë Brontë",       "Łukasz Wójcik", "Nguyễn Thị Hằng",
                                 "Ελένη Παππά", "Γιώργος Νικολάου", "Иван Петров",   "Наталья Соколова",
                                 "محمد العلي",  "فاطمة حسن",        "דוד כהן",       "नेहा शर्मा",
                                 "अमित पटेल",    "สมชาย ใจดี",        "王小明",        "李娜",
                                 "山田太郎",    "佐藤花子",         "김민수",        "박지영"};
constexpr Words<12> DOMAINS{"example.com",  "example.org",      "mail.example.net", "office.example.com",
                            "example.net",  "post.example.org", "firm.example",     "studio.example",
                            "shop.example", "clinic.example",   "school.example",   "house.example"};
constexpr Words<16> NOTES{"prefers mornings",
                          "VIP",
                          "call back in spring",
                          "Berlin",
                          "invoice by post",
                          "met at the fair",
                          "Hamburg office",
                          "renewal in June",
                          "do not call at noon",
                          "speaks French",
                          "wheelchair access",
                          "new",
                          "recommended by a friend",
                          "key account",
                          "Munich",
                          "gold"};

/** Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators (splitmix64). */
std::uint64_t mixed(std::uint64_t value)
{
    value += 0x9E3779B97F4A7C15U;
    value = (value ^ (value >> 30U)) * 0xBF58476D1CE4E5B9U;
    value = (value ^ (value >> 27U)) * 0x94D049BB133111EBU;
    return value ^ (value >> 31U);
}

/** Takes a number below @p bound out of @p chance. */
std::size_t drawn(std::uint64_t &chance, std::size_t bound)
{
    const std::size_t taken = chance % bound;
    chance /= bound;
    return taken;
}

template <std::size_t N>
std::string_view oneOf(const Words<N> &words, std::uint64_t &chance)
{
    return words[drawn(chance, N)];
}

std::string digits(std::uint64_t value, std::size_t count)
{
    std::string text(count, '0');
    for (auto place = text.rbegin(); place != text.rend(); ++place, value /= 10)
        *place = static_cast<char>('0' + value % 10);
    return text;
}

std::string hexId(std::uint64_t value, std::uint64_t more)
{
    constexpr std::string_view signs = "0123456789abcdef";
    constexpr unsigned half = 12;
    std::string id;
    for (unsigned i = 0; i < half; ++i)
        id += signs[(value >> (4 * i)) & 0xFU];
    for (unsigned i = 0; i < half; ++i)
        id += signs[(more >> (4 * i)) & 0xFU];
    return id;
}

std::string lowerAscii(std::string_view text)
{
    std::string lower;
    for (const char each : text) {
        if (each >= 'A' && each <= 'Z')
            lower += static_cast<char>(each - 'A' + 'a');
        else if (each >= 'a' && each <= 'z')
            lower += each;
        else if (each == ' ')
            lower += '.';
    }
    return lower;
}

} // namespace

Person::Person(int number)
{
    const std::uint64_t base = mixed(static_cast<std::uint64_t>(number));
    constexpr std::int64_t firstDay = 1'600'000'000'000;
    constexpr std::int64_t span = 150'000'000'000;
    m_createdAt = firstDay + static_cast<std::int64_t>(base % span);
    m_id = hexId(base, mixed(base));
    setName(mixed(base + 1));
    setContacts(mixed(base + 2));
    if (base % 4 == 0)
        m_avatarUrl = "https://cdn.example.com/avatars/" + m_id + ".jpg";
    std::uint64_t chance = mixed(base + 3);
    m_note = std::string(oneOf(NOTES, chance)) + ", " + digits(chance, 4);
}

void Person::setName(std::uint64_t chance)
{
    if (drawn(chance, 10) == 0) {
        m_name = oneOf(BEYOND_ASCII, chance);
        return;
    }
    m_name = oneOf(GIVEN, chance);
    if (drawn(chance, 8) == 0)
        m_name.append(1, ' ').append(oneOf(GIVEN, chance));
    m_name.append(1, ' ').append(oneOf(FAMILY_BEGINNINGS, chance)).append(oneOf(FAMILY_ENDS, chance));
}

void Person::setContacts(std::uint64_t chance)
{
    m_methodCount = 1 + drawn(chance, 3);
    m_phoneFirst = drawn(chance, 2) == 0;
    m_email = lowerAscii(m_name) + digits(chance, 3) + '@' + std::string(oneOf(DOMAINS, chance));
    const std::string subscriber = digits(mixed(chance), 7);
    constexpr Words<4> prefixes{"+49 30 ", "030 ", "+4989", "0171-"};
    m_phone = std::string(oneOf(prefixes, chance)) + subscriber;
    m_whatsapp = "+49 171 " + digits(mixed(chance + 1), 7);
}

RecordParts Person::parts() const
{
    RecordParts parts{.id = m_id, .name = m_name, .avatarUrl = m_avatarUrl, .createdAt = m_createdAt};
    parts.updatedAt = m_createdAt + 1000;
    const RecordMethod email{.type = "email", .value = m_email};
    const RecordMethod phone{.type = "phone", .value = m_phone};
    const RecordMethod whatsapp{.type = "whatsapp", .value = m_whatsapp};
    parts.methods = m_phoneFirst ? std::vector{phone, email, whatsapp} : std::vector{email, phone, whatsapp};
    parts.methods.resize(m_methodCount);
    parts.methods.front().preferred = true;
    parts.fields = {{.key = "notes", .value = m_note}};
    return parts;
}

namespace {

std::string isoTime(std::int64_t time)
{
    return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(Qt::ISODateWithMs).toStdString();
}

void writeItem(std::ostream &to, const RecordParts &client)
{
    to << R"({"id":")" << client.id << R"(","name":")" << client.name << R"(","avatarUrl":)";
    if (client.avatarUrl.empty())
        to << "null";
    else
        to << '"' << client.avatarUrl << '"';
    to << R"(,"contactMethods":[)";
    std::string_view comma;
    for (const RecordMethod &method : client.methods) {
        to << comma << R"({"type":")" << method.type << R"(","value":")" << method.value << R"(","isPreferred":)"
           << (method.preferred ? "true}" : "false}");
        comma = ",";
    }
    to << R"(],"customFields":[{"fieldId":"6ba7b8109dad11d180b400c0","fieldKey":")" << client.fields.front().key
       << R"(","value":")" << client.fields.front().value << R"("}],"createdAt":")" << isoTime(client.createdAt)
       << R"(","updatedAt":")" << isoTime(client.updatedAt) << R"("})";
}

} // namespace

void writeListJson(std::ostream &to, int count)
{
    to << R"({"clients":[)";
    for (int number = 0; number < count; ++number) {
        if (number > 0)
            to << ',';
        writeItem(to, Person(number).parts());
    }
    to << "]}";
}

} // namespace Clientele
