// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/text/outboxtext.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

const QLocale BRITISH(QLocale::English, QLocale::UnitedKingdom);

QDateTime atTenO(int minute, int second = 0)
{
    return {QDate(2026, 5, 4), QTime(10, minute, second), Qt::UTC};
}

OutboxItem waitingFor(const Error &error)
{
    return {.state = OutboxState::Waiting, .error = error};
}

OutboxItem unknown(std::optional<int> found)
{
    return {.state = OutboxState::Unknown, .found = found};
}

QString stateOf(const OutboxItem &item)
{
    return outboxStateText(item, atTenO(5), BRITISH);
}

OutboxItem deletionAt(const QDateTime &when)
{
    return {.action = ClientAction::Remove, .client = {.name = u"Ada"_s}, .notBefore = when};
}

} // namespace

TEST(OutboxText, SaysWhatIsToBeDone)
{
    EXPECT_EQ(outboxActionText(ClientAction::Create, u"Ada"_s), u"Create “\u2068Ada\u2069”"_s);
    EXPECT_EQ(outboxActionText(ClientAction::Update, u"Ada"_s), u"Change “\u2068Ada\u2069”"_s);
    EXPECT_EQ(outboxActionText(ClientAction::Remove, u" "_s), u"Delete “No name”"_s);
}

TEST(OutboxText, AHostileNameNeitherReordersNorFloodsOurWords)
{
    const QString reordering = outboxActionText(ClientAction::Create, u"\u202Eadol\u202C"_s);
    EXPECT_FALSE(reordering.contains(QChar(0x202E)));
    EXPECT_LT(outboxActionText(ClientAction::Create, QString(2'000'000, u'x')).size(), 300);
}

TEST(OutboxText, SaysWhatAnItemWaitsFor)
{
    EXPECT_EQ(stateOf({}), u"Waiting to be sent."_s);
    EXPECT_EQ(stateOf(waitingFor({.kind = ErrorKind::NeverSent, .cause = ErrorCause::HostNotFound})),
              u"Waiting until the server can be reached."_s);
    EXPECT_EQ(stateOf(waitingFor({.kind = ErrorKind::NotSignedIn, .status = 401})), u"Waiting for you to sign in."_s);
    EXPECT_EQ(stateOf(waitingFor({.kind = ErrorKind::NeverSent, .cause = ErrorCause::TlsFailed})),
              u"Waiting for you to check the connection."_s);
    EXPECT_TRUE(stateOf(waitingFor({.kind = ErrorKind::Rejected, .status = 429})).contains(u"asked too often"_s));
    EXPECT_TRUE(stateOf(waitingFor({.kind = ErrorKind::ServerTrouble})).contains(u"problem of its own"_s));
    EXPECT_TRUE(stateOf(waitingFor({.kind = ErrorKind::Storage})).contains(u"write it down"_s));
    EXPECT_EQ(stateOf({.state = OutboxState::Sending}), u"Waiting for the answer."_s);
}

TEST(OutboxText, TellsTheNextTryWhenItIsNotJustNow)
{
    OutboxItem item = waitingFor({.kind = ErrorKind::NeverSent});
    item.notBefore = atTenO(5, 30);
    EXPECT_EQ(stateOf(item), u"Waiting until the server can be reached."_s);
    item.notBefore = atTenO(9);
    EXPECT_EQ(stateOf(item), u"Waiting until the server can be reached. The next try is at 10:09."_s);
}

TEST(OutboxText, CountsTheSecondsInWhichADeletionCanBeTakenBack)
{
    const OutboxItem item = deletionAt(atTenO(5, 7));
    EXPECT_TRUE(countsDown(item, atTenO(5)));
    EXPECT_EQ(stateOf(item), u"Is deleted in 7 s, unless you discard this entry."_s);
    EXPECT_FALSE(countsDown(item, atTenO(6)));
    OutboxItem tried = item;
    tried.error = Error{};
    EXPECT_FALSE(countsDown(tried, atTenO(5))) << "it waits for the server, not for second thoughts";
}

TEST(OutboxText, NeverCallsTheUnknownAFailure)
{
    EXPECT_EQ(stateOf(unknown({})), u"Not sure it arrived. We are checking."_s);
    EXPECT_EQ(stateOf(unknown(0)), u"Not sure it arrived: no such client was found. Send it again, or discard it."_s);
    EXPECT_EQ(stateOf(unknown(1)), u"Not sure it arrived: one client looks like it. Look at it first."_s);
    EXPECT_EQ(stateOf(unknown(2)), u"Not sure it arrived: 2 clients look like it. Look at them first."_s);
    OutboxItem change = unknown({});
    change.action = ClientAction::Update;
    EXPECT_EQ(stateOf(change),
              u"Not sure it arrived. The client is looked at again, and only what is missing is sent."_s);
    EXPECT_FALSE(needsPerson(change));
}

TEST(OutboxText, RefusesInTheServersWords)
{
    const auto refused = [](const Error &error) {
        return stateOf({.action = ClientAction::Update, .state = OutboxState::Rejected, .error = error});
    };
    EXPECT_EQ(refused({.kind = ErrorKind::Rejected, .status = 422, .message = u"Archived.\nSorry."_s}),
              u"The server refused it: \u2068Archived. Sorry.\u2069"_s);
    EXPECT_TRUE(refused({.kind = ErrorKind::Rejected, .fields = {{.path = {}, .message = u"Too long."_s}}})
                    .contains(u"Too long."_s));
    EXPECT_TRUE(refused({.kind = ErrorKind::NotAllowed, .status = 403}).contains(u"token may not"_s));
    EXPECT_TRUE(refused({.kind = ErrorKind::Rejected, .status = 404}).contains(u"no longer there"_s));
    EXPECT_TRUE(refused({.kind = ErrorKind::Rejected, .status = 409}).contains(u"does not say why"_s));
    EXPECT_TRUE(refused({.kind = ErrorKind::Rejected, .cause = ErrorCause::ChangedByOthers})
                    .contains(u"somebody else changed the same"_s));
    EXPECT_TRUE(refused({.kind = ErrorKind::NeverSent, .cause = ErrorCause::BadAddress}).startsWith(u"Not sent"_s));
    EXPECT_TRUE(refused({.kind = ErrorKind::InvalidInput}).startsWith(u"Not sent"_s));
    EXPECT_LT(refused({.kind = ErrorKind::Rejected, .message = QString(60'000, u'x')}).size(), 300);
}

TEST(OutboxText, KnowsWhatOnlyAPersonCanGoOnWith)
{
    EXPECT_FALSE(needsPerson({}));
    EXPECT_FALSE(needsPerson(waitingFor({.kind = ErrorKind::NeverSent})));
    EXPECT_TRUE(needsPerson(waitingFor({.kind = ErrorKind::NotSignedIn})));
    EXPECT_FALSE(needsPerson(unknown({})));
    EXPECT_TRUE(needsPerson(unknown(0)));
    EXPECT_TRUE(needsPerson({.state = OutboxState::Rejected}));
    EXPECT_EQ(outboxSeverity({.state = OutboxState::Rejected}), Severity::Error);
    EXPECT_EQ(outboxSeverity(unknown({})), Severity::Warning);
    EXPECT_EQ(outboxSeverity({}), Severity::Info);
}

TEST(OutboxText, CountsWhatIsNewsToAnyone)
{
    const OutboxItem atOnce{.state = OutboxState::Sending, .attempts = 1};
    const OutboxItem onceMore{.state = OutboxState::Sending, .attempts = 2};
    const OutboxCounts counts = countsOf({OutboxItem{}, unknown(0), unknown(2), atOnce, deletionAt(atTenO(6))});
    EXPECT_EQ(counts, (OutboxCounts{.all = 3, .needing = 2}));
    EXPECT_EQ(outboxCountsText(counts), u"3 entries wait in the Outbox, 2 need you."_s);
    EXPECT_EQ(outboxCountsText({.all = 3}), u"3 entries wait in the Outbox."_s);
    EXPECT_EQ(countsOf({onceMore}).all, 1);
}

} // namespace Clientele
