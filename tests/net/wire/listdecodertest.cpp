// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/wire/listdecoder.h"

#include "net/wire/clientjson.h"
#include "tests/support/printers.h"

#include <QtCore/QList>

#include <gtest/gtest.h>

#include <map>
#include <optional>
#include <random>

using namespace Qt::StringLiterals;

namespace Clientele::Wire {

namespace {

/** Everything a decoder told. */
struct Told : ListReceiver
{
    /** Record bytes by item. */
    std::map<std::int64_t, std::string> clients;
    std::map<std::int64_t, BrokenItem> broken;

    void takeClient(std::int64_t item, const RecordParts &parts) override { appendRecord(clients[item], parts); }
    void takeBroken(std::int64_t item, BrokenItem why) override { broken[item] = why; }

    [[nodiscard]] std::string idOf(std::int64_t item) const { return std::string(ClientRecord(clients.at(item)).id()); }
    friend bool operator==(const Told &one, const Told &other)
    {
        return one.clients == other.clients && one.broken == other.broken;
    }
};

/** Feeds @p body in parts of @p size bytes; whether it was a whole list. */
bool decode(const QByteArray &body, Told &told, qsizetype size = 1 << 16)
{
    ClientListDecoder decoder(told);
    for (qsizetype at = 0; at < body.size(); at += size) {
        if (!decoder.feed(QByteArrayView(body).sliced(at, std::min(size, body.size() - at))))
            return false;
    }
    return decoder.isWhole();
}

bool isList(const QByteArray &body)
{
    Told told;
    return decode(body, told);
}

QByteArray listOf(const QByteArrayList &items)
{
    return R"({"clients":[)" + items.join(',') + "]}";
}

const QByteArray SMALL_LIST = "\xEF\xBB\xBF"
                              R"({ "page" : {"next":null,"of":[1,2,"]}"]},
 "clients" : [ {"id":"a","name":"Ä \"x\" \\","contactMethods":[{"type":"phone","value":"+49 30 1","isPreferred":true}]},
   {"id":"b","name":"]},{","customFields":[{"fieldKey":"k\u00e9","value":"{["}]}, 7 ,{"name":"nobody"} ,{"id":"c"}] ,
 "total":5 } )";

} // namespace

TEST(ListDecoder, ReadsTheDocumentedList)
{
    Told told;
    ASSERT_TRUE(decode(listOf({R"({"id":"b","name":"Bo","avatarUrl":null,"createdAt":"2024-01-15T10:00:00Z",)"
                               R"("contactMethods":[{"type":"fax","value":"1","isPreferred":true}],)"
                               R"("customFields":[{"fieldKey":"k","value":"v"}]})",
                               R"({"id":"a"})"}),
                       told));
    const RecordParts parts = ClientRecord(told.clients.at(1)).parts();
    EXPECT_EQ(parts.id, "b");
    EXPECT_EQ(parts.name, "Bo");
    EXPECT_EQ(parts.avatarUrl, "");
    EXPECT_EQ(parts.createdAt, QDateTime({2024, 1, 15}, {10, 0}, Qt::UTC).toMSecsSinceEpoch());
    EXPECT_EQ(parts.updatedAt, RecordParts::NO_TIME);
    EXPECT_EQ(parts.methods, (std::vector<RecordMethod>{{.type = "fax", .value = "1", .preferred = true}}));
    EXPECT_EQ(parts.fields, (std::vector<RecordField>{{.key = "k", .value = "v"}}));
    EXPECT_EQ(told.idOf(2), "a");
}

TEST(ListDecoder, KnowsAListWhateverIsAroundIt)
{
    for (const QByteArray &body :
         {QByteArray(R"({"clients":[]})"), QByteArray(" \r\n{\t\"clients\" : [ ] } \n"),
          QByteArray("\xEF\xBB\xBF{\"clients\":[]}"), QByteArray(R"({"cl\u0069ents":[]})"),
          QByteArray(R"({"a":1,"b":"}","c":[{"clients":7}],"clients":[],"d":true,"e":-1.5e3})")})
        EXPECT_TRUE(isList(body)) << body.toStdString();
}

TEST(ListDecoder, TakesNothingElseForAList)
{
    for (const char *body : {"",
                             " ",
                             "null",
                             "[]",
                             "{}",
                             "7",
                             "<html></html>",
                             R"({"client":{"id":"1"}})",
                             R"({"clients":null})",
                             R"({"clients":{}})",
                             R"({"clients":"x"})",
                             R"({"clients":7})",
                             R"({"clients":[]}x)",
                             R"({"clients":[]}{)",
                             R"({"clients":[],"clients":[]})",
                             R"({"clients":[}})",
                             R"({"clients":[{"id":"x"]}]})",
                             R"({"clients":[{"id":"x"}}]})",
                             R"({"clients":[{"id":"x"]})",
                             R"({"clients":[{"id":"x]})",
                             R"({"clients":[]])",
                             R"({clients:[]})",
                             R"({"clients"[]})",
                             R"({"clients":[],})",
                             R"({,"clients":[]})",
                             R"({"a":,"clients":[]})",
                             R"({"a":1 "clients":[]})",
                             "\xEF\xBB{\"clients\":[]}",
                             R"(x{"clients":[]})"})
        EXPECT_FALSE(isList(body)) << body;
}

TEST(ListDecoder, SaysTheSameHoweverTheAnswerIsCut)
{
    Told whole;
    ASSERT_TRUE(decode(SMALL_LIST, whole, SMALL_LIST.size()));
    EXPECT_EQ(whole.clients.size(), 3U);
    EXPECT_EQ(ClientRecord(whole.clients.at(1)).name(), "Ä \"x\" \\");
    EXPECT_EQ(ClientRecord(whole.clients.at(2)).name(), "]},{");
    EXPECT_EQ(whole.broken, (std::map<std::int64_t, BrokenItem>{{3, BrokenItem::NotAnObject}, {4, BrokenItem::NoId}}));
    for (qsizetype size = 1; size < SMALL_LIST.size(); ++size) {
        Told told;
        EXPECT_TRUE(decode(SMALL_LIST, told, size)) << size;
        EXPECT_TRUE(told == whole) << size;
    }
}

TEST(ListDecoder, IsNotWholeBeforeItsLastBracket)
{
    const QByteArray body = SMALL_LIST.trimmed();
    for (qsizetype size = 0; size < body.size(); ++size)
        EXPECT_FALSE(isList(body.first(size))) << size;
    EXPECT_TRUE(isList(body));
}

TEST(ListDecoder, OneBrokenItemCostsOne)
{
    const std::vector<std::pair<QByteArray, BrokenItem>> items{
        {"7", BrokenItem::NotAnObject},
        {"null", BrokenItem::NotAnObject},
        {R"("x")", BrokenItem::NotAnObject},
        {"[]", BrokenItem::NotAnObject},
        {R"([{"id":"in"}])", BrokenItem::NotAnObject},
        {"", BrokenItem::NotJson},
        {"{}", BrokenItem::NoId},
        {R"({"id":""})", BrokenItem::NoId},
        {R"({"id":7})", BrokenItem::NoId},
        {R"({"id":null,"name":"x"})", BrokenItem::NoId},
        {"{\"id\":\"x\",\"name\":\"\xff\"}", BrokenItem::NotUtf8},
        {R"({"id":"x" "name":"y"})", BrokenItem::NotJson},
        {R"({"id":"x","name":nonsense})", BrokenItem::NotJson},
        {R"({"id":"x"])", BrokenItem::NotJson},
        {R"({"id":"x"} {"id":"y"})", BrokenItem::NotJson},
    };
    for (const auto &[item, why] : items) {
        Told told;
        EXPECT_TRUE(decode(listOf({R"({"id":"before"})", item, R"({"id":"after"})"}), told)) << item.toStdString();
        EXPECT_EQ(told.broken, (std::map<std::int64_t, BrokenItem>{{2, why}})) << item.toStdString();
        ASSERT_EQ(told.clients.size(), 2U) << item.toStdString();
        EXPECT_EQ(told.idOf(1), "before");
        EXPECT_EQ(told.idOf(3), "after");
    }
}

TEST(ListDecoder, TenThousandBrokenOnesLeaveTenThousandGoodOnes)
{
    QByteArrayList items;
    for (int i = 0; i < 10'000; ++i) {
        items.append(R"({"id":")" + QByteArray::number(i) + R"(","name":"Ann"})");
        items.append(i % 2 == 0 ? QByteArray("{\"id\":\"x\",\"name\":\"\xc3\"}") : QByteArray(R"({"id":"x","y":tru})"));
    }
    Told told;
    ASSERT_TRUE(decode(listOf(items), told));
    EXPECT_EQ(told.clients.size(), 10'000U);
    EXPECT_EQ(told.broken.size(), 10'000U);
    EXPECT_EQ(told.idOf(19'999), "9999");
}

TEST(ListDecoder, AnItemMayHaveANameOfTwoMegabytesButNotNine)
{
    for (const qsizetype part : {qsizetype(1 << 14), qsizetype(1 << 26)}) {
        const QByteArray longName(2 * 1024 * 1024, 'n');
        Told told;
        ASSERT_TRUE(
            decode(listOf({R"({"id":"a","name":")" + longName + "\"}",
                           R"({"id":"b","name":")" + QByteArray(9 * 1024 * 1024, 'n') + "\"}", R"({"id":"c"})"}),
                   told, part));
        EXPECT_EQ(ClientRecord(told.clients.at(1)).name().size(), static_cast<std::size_t>(longName.size()));
        EXPECT_EQ(told.broken, (std::map<std::int64_t, BrokenItem>{{2, BrokenItem::TooLong}}));
        EXPECT_EQ(told.idOf(3), "c");
    }
}

TEST(ListDecoder, TextsAreWellFormedAndOtherwiseAsTheyCame)
{
    Told told;
    ASSERT_TRUE(
        decode(listOf({R"({"id":"a","name":"\ud800x\udc00\ud83d\ude00"})", R"({"id":"b","name":"x\u0000\u0001"})",
                       "{\"id\":\"c\",\"name\":\"tab\there\"}", R"({"id":"\udfff"})"}),
               told));
    EXPECT_EQ(ClientRecord(told.clients.at(1)).name(), "\uFFFDx\uFFFD\U0001F600");
    EXPECT_EQ(ClientRecord(told.clients.at(2)).name(), std::string_view("x\0\x01", 3));
    EXPECT_EQ(ClientRecord(told.clients.at(3)).name(), "tab\there");
    EXPECT_EQ(told.idOf(4), "\uFFFD");
}

namespace {

/** Clients as no server should send them, always the same ones. */
class OddClients
{
public:
    QByteArray next()
    {
        QByteArrayList members{member("id", {R"("i\u00e9")", R"("i")", "\"\xE2\x82\xAC\"", "7", "null", R"("")"})};
        for (int i = below(8); i > 0; --i)
            members.append(anyMember());
        return '{' + members.join(below(2) == 0 ? "," : " ,\n ") + '}';
    }

private:
    int below(int bound) { return static_cast<int>(m_random() % static_cast<unsigned>(bound)); }
    QByteArray oneOf(const QByteArrayList &values) { return values.at(below(static_cast<int>(values.size()))); }
    QByteArray member(const QByteArray &name, const QByteArrayList &values)
    {
        return '"' + name + "\":" + oneOf(values);
    }

    QByteArray anyMember()
    {
        switch (below(8)) {
        case 0:
            return member("contactMethods", {rows({"type", "value", "isPreferred", "extra"}), value()});
        case 1:
            return member("customFields", {rows({"fieldKey", "value", "fieldId"}), value()});
        case 2:
            return member("createdAt", {time(), value()});
        case 3:
            return member("updatedAt", {time()});
        case 4:
            return member("avatarUrl", {R"("https://example.com/a.png")", value()});
        case 5:
            return member(oneOf({"extra", "n\\u0061me", "Name", ""}), {value()});
        default:
            return member("name", {R"("Ann")", value()});
        }
    }

    QByteArray rows(const QByteArrayList &names)
    {
        QByteArrayList made;
        for (int i = below(4); i > 0; --i) {
            QByteArrayList members;
            for (int j = below(5); j > 0; --j)
                members.append(member(oneOf(names), {value(), value(), R"("v")", "true"}));
            made.append(below(8) == 0 ? value() : '{' + members.join(',') + '}');
        }
        return '[' + made.join(',') + ']';
    }

    QByteArray value()
    {
        return oneOf({R"("plain")",
                      "\"\xF0\x9F\x98\x80 \xCC\x88\"",
                      R"("\ud83d\ude00 \"\\\/\b\f\n\r\t")",
                      R"("\ud83d")",
                      R"("\udc00\ud800")",
                      R"("\u0000")",
                      "\"\xEF\xBB\xBFmark\"",
                      "\"\xEF\xBF\xBE\"",
                      R"("")",
                      "null",
                      "true",
                      "false",
                      "0",
                      "-0",
                      "-0.0",
                      "1.50",
                      "1e400",
                      "-12345678901234567890123",
                      "18446744073709551615",
                      "9007199254740993",
                      "1e-7",
                      "[]",
                      "{}",
                      R"([1,{"b":2,"a":"\ud800"}])",
                      R"({"z":[null,1.0],"a":"x"})",
                      "\"raw\x01control\""});
    }

    QByteArray time()
    {
        return oneOf({R"("2024-01-15T10:00:00Z")", R"("2024-02-29T23:59:59.999Z")", R"("2023-02-29T00:00:00Z")",
                      R"("2024-01-15T10:00:00+02:00")", R"("2024-01-15T10:00:00")", R"("2024-01-15")", R"("soon")",
                      R"("2024-01-15T24:00:00Z")", R"("2024-01-15T10:00:60Z")", R"("2024-01-15T10:00:00.5Z")",
                      R"("0000-01-01T00:00:00Z")", R"("1969-12-31T23:59:59.001Z")", R"("9999-12-31T23:59:59Z")",
                      R"("2024-1-15T10:00:00Z")", R"("2024-13-15T10:00:00Z")", R"("2024-01-15T10:61:00Z")",
                      R"("2024-01-15t10:00:00z")", R"(" 2024-01-15T10:00:00Z")", "1705312800"});
    }

    std::mt19937 m_random{20240115};
};

} // namespace

TEST(ListDecoder, SaysOfEveryClientWhatReadingItAloneSays)
{
    OddClients odd;
    QByteArrayList items;
    for (int i = 0; i < 20'000; ++i)
        items.append(odd.next());
    Told told;
    ASSERT_TRUE(decode(listOf(items), told, 10'007));
    std::size_t clients = 0;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const auto alone = decodeClient(R"({"client":)" + items.at(i) + '}');
        const auto listed = told.clients.find(i + 1);
        ASSERT_EQ(alone.hasValue(), listed != told.clients.end()) << items.at(i).toStdString();
        ASSERT_EQ(alone ? recordOf(*alone) : std::string(), alone ? listed->second : std::string())
            << items.at(i).toStdString();
        clients += alone.hasValue() ? 1 : 0;
    }
    EXPECT_EQ(clients + told.broken.size(), 20'000U);
    EXPECT_GT(clients, 5'000U);
}

} // namespace Clientele::Wire
