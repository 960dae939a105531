// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/list/liststate.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

using Status = ClientsStore::Status;

Status known(qsizetype total, qsizetype shown)
{
    return {.total = total, .shown = shown, .asOf = QDateTime(QDate(2026, 5, 4), QTime(10, 2), Qt::UTC)};
}

Status failed(ErrorKind kind, ErrorCause cause = ErrorCause::None)
{
    return {.failure = Error{.kind = kind, .cause = cause}};
}

ErrorContext north()
{
    return {.connection = {.baseUrl = QUrl(u"https://api.example.com"_s), .workspaceId = u"w1"_s},
            .workspaceName = u"North"_s};
}

} // namespace

TEST(ListStates, FollowFromWhatIsKnown)
{
    EXPECT_EQ(listState(known(3, 3), {}), ListState::Clients);
    EXPECT_EQ(listState(known(3, 1), u"a"_s), ListState::Clients);
    EXPECT_EQ(listState(known(3, 0), u"a"_s), ListState::NoMatch);
    EXPECT_EQ(listState(known(3, 0), u" "_s), ListState::Clients) << "all are hidden, and nothing is searched for";
    EXPECT_EQ(listState(known(0, 0), {}), ListState::Empty);
    EXPECT_EQ(listState({}, {}), ListState::Loading);
    EXPECT_EQ(listState({.opening = true}, {}), ListState::Loading);
}

TEST(ListStates, AFailureHidesNothingThatIsKnown)
{
    Status status = known(3, 3);
    status.failure = Error{.kind = ErrorKind::NotAllowed};
    EXPECT_EQ(listState(status, {}), ListState::Clients);
    EXPECT_TRUE(notRefreshedText(status, north()).contains(u"clients.view"_s));
}

TEST(ListStates, TellFailuresApart)
{
    EXPECT_EQ(listState(failed(ErrorKind::NotSignedIn), {}), ListState::SignedOut);
    EXPECT_EQ(listState(failed(ErrorKind::NotAllowed), {}), ListState::Denied);
    EXPECT_EQ(listState(failed(ErrorKind::NeverSent, ErrorCause::HostNotFound), {}), ListState::Offline);
    EXPECT_EQ(listState(failed(ErrorKind::OutcomeUnknown, ErrorCause::TimedOut), {}), ListState::Offline);
    EXPECT_EQ(listState(failed(ErrorKind::BadAnswer, ErrorCause::TooLarge), {}), ListState::TooLarge);
    EXPECT_EQ(listState(failed(ErrorKind::BadAnswer), {}), ListState::Failed);
    EXPECT_EQ(listState(failed(ErrorKind::ServerTrouble), {}), ListState::Failed);
    Status again = failed(ErrorKind::ServerTrouble);
    again.refreshing = true;
    EXPECT_EQ(listState(again, {}), ListState::Loading);
}

TEST(ListStates, EachHasWordsAndAWayOut)
{
    struct Expected
    {
        Status status;
        QString search;
        QString part;
        QList<ListAction> actions;
    };
    const QList<Expected> all{
        {known(0, 0), {}, u"Enter the first one"_s, {ListAction::NewClient}},
        {known(3, 0), u"zora"_s, u"zora"_s, {ListAction::ClearSearch, ListAction::CreateFound}},
        {failed(ErrorKind::NotSignedIn, ErrorCause::NoToken), {}, u"not signed in"_s, {ListAction::SignIn}},
        {failed(ErrorKind::NotAllowed), {}, u"clients.view"_s, {ListAction::SignIn}},
        {failed(ErrorKind::NeverSent, ErrorCause::HostNotFound), {}, u"could not be found"_s, {ListAction::TryAgain}},
        {failed(ErrorKind::NeverSent, ErrorCause::TlsFailed),
         {},
         u"certificate"_s,
         {ListAction::CheckConnection, ListAction::TryAgain}},
        {failed(ErrorKind::WorkspaceNotFound),
         {},
         u"no workspace"_s,
         {ListAction::CheckConnection, ListAction::TryAgain}},
        {failed(ErrorKind::ServerTrouble), {}, u"problem of its own"_s, {ListAction::TryAgain}},
        {failed(ErrorKind::BadAnswer, ErrorCause::TooLarge),
         {},
         u"larger than this program reads"_s,
         {ListAction::CheckConnection, ListAction::TryAgain}},
    };
    for (const Expected &each : all) {
        const ListNoticeWords words = listNoticeWords(each.status, each.search, north());
        EXPECT_FALSE(words.title.isEmpty());
        EXPECT_TRUE(words.text.contains(each.part)) << words.text.toStdString();
        EXPECT_EQ(words.actions, each.actions) << words.title.toStdString();
    }
}

TEST(ListStates, OfferDetailsWhenTheServerAnswered)
{
    Status status = failed(ErrorKind::ServerTrouble);
    status.failure->status = 500;
    EXPECT_TRUE(listNoticeWords(status, {}, north()).actions.contains(ListAction::ShowDetails));
}

TEST(ListStates, ShowWhatWasTypedInOneHarmlessLine)
{
    const QString text = listNoticeWords(known(3, 0), u"\u202E<b>\n"_s + QString(5000, u'x'), north()).text;
    EXPECT_FALSE(text.contains(u'\n'));
    EXPECT_FALSE(text.contains(QChar(0x202E)));
    EXPECT_LT(text.size(), 400);
}

} // namespace Clientele
