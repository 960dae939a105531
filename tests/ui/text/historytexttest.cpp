// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/text/historytext.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

Client adaWith(const QStringList &emails, const QString &preferred = {})
{
    Client client{.id = u"c1"_s, .name = u"Ada"_s};
    for (const QString &email : emails)
        client.contactMethods.append({.row = RowId::create(),
                                      .type = ContactType::Known::Email,
                                      .value = email,
                                      .preferred = email == preferred});
    return client;
}

HistoryEntry change(const Client &before, const Client &after)
{
    return {.action = ClientAction::Update, .before = before, .after = after};
}

} // namespace

TEST(HistoryText, SaysWhatWasDone)
{
    EXPECT_EQ(historyActionText(ClientAction::Create, u"Ada"_s), u"Created “\u2068Ada\u2069”"_s);
    EXPECT_EQ(historyActionText(ClientAction::Update, u"Ada"_s), u"Changed “\u2068Ada\u2069”"_s);
    EXPECT_EQ(historyActionText(ClientAction::Remove, {}), u"Deleted “No name”"_s);
}

TEST(HistoryText, CountsWhatAChangeChanged)
{
    Client renamed = adaWith({u"a"_s, u"c"_s, u"d"_s});
    renamed.name = u"Ada King"_s;
    EXPECT_EQ(historyWhatText(change(adaWith({u"a"_s, u"b"_s}), renamed)), u"Name, 2 contact methods"_s);
    EXPECT_EQ(historyWhatText(change(adaWith({u"a"_s, u"b"_s}, u"a"_s), adaWith({u"a"_s, u"b"_s}, u"b"_s))),
              u"Preferred contact method"_s);
    Client noted = adaWith({u"a"_s});
    noted.customFields = {{.row = {}, .key = u"k"_s, .value = u"1"_s}, {.row = {}, .key = u"l"_s, .value = u"2"_s}};
    noted.avatarUrl = u"https://example.com/a.png"_s;
    EXPECT_EQ(historyWhatText(change(adaWith({u"a"_s}), noted)), u"Avatar URL, 2 fields"_s);
    EXPECT_EQ(historyWhatText(change(noted, noted)), u"Nothing that is shown was changed."_s);
}

TEST(HistoryText, SaysHowAClientIsReachedThatCameOrWent)
{
    const HistoryEntry created{.after = adaWith({u"a"_s, u"b"_s}, u"b"_s)};
    EXPECT_TRUE(historyWhatText(created).contains(u"\u2068b\u2069"_s));
    const HistoryEntry deleted{.action = ClientAction::Remove, .before = adaWith({}), .undone = true};
    EXPECT_EQ(historyWhatText(deleted), u"Undone. No contact method"_s);
}

TEST(HistoryText, TellsBeforeUndoingWhatItDoesAndWhatItCannot)
{
    EXPECT_EQ(undoText({.after = Client{}}), u"Deletes the client that was created."_s);
    EXPECT_EQ(undoText(change({}, {})), u"Puts back what this change replaced, if nobody has changed it since."_s);
    EXPECT_EQ(undoText({.action = ClientAction::Remove, .before = Client{}}),
              u"Creates the client anew. It gets a new number and its creation date is today."_s);
}

TEST(HistoryText, UndoesNothingTwiceAndNothingUnknown)
{
    HistoryEntry undone = change({}, {});
    undone.undone = true;
    EXPECT_FALSE(canUndo(undone));
    EXPECT_TRUE(undoText(undone).contains(u"already"_s));
    EXPECT_FALSE(canUndo({.action = ClientAction::Remove}));
    EXPECT_TRUE(undoText({.action = ClientAction::Remove}).contains(u"cannot be undone"_s));
}

} // namespace Clientele
