// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/detailsdialog.h"

#include "tests/support/printers.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

QString shownText(const DetailsDialog &dialog)
{
    return dialog.findChild<QPlainTextEdit *>(u"detailsView"_s)->toPlainText();
}

} // namespace

TEST(DetailsDialogTest, ShowsStatusRequestIdAndTheRawAnswer)
{
    const DetailsDialog dialog(errorDetails({.kind = ErrorKind::Rejected,
                                             .status = 422,
                                             .rawAnswer = "<h1>&lt;no&gt;</h1>\n<img src='/x'>",
                                             .requestId = u"req-9"_s}));
    EXPECT_TRUE(shownText(dialog).contains(u"422"_s));
    EXPECT_TRUE(shownText(dialog).contains(u"req-9"_s));
    EXPECT_TRUE(shownText(dialog).contains(u"<h1>&lt;no&gt;</h1>\n<img src='/x'>"_s));
}

TEST(DetailsDialogTest, NamesThePlacesAndCodesTheServerGave)
{
    const FieldPath place = *FieldPath::fromCanonical(u"contactMethods[1].value"_s);
    const DetailsDialog dialog(
        errorDetails({.status = 400, .fields = {{.path = place, .message = u"too short"_s, .code = u"min_length"_s}}}));
    EXPECT_TRUE(shownText(dialog).contains(u"contactMethods[1].value: too short (min_length)"_s));
}

TEST(DetailsDialogTest, CopiesWhatItShowsAndNeverAToken)
{
    const DetailsDialog dialog(
        errorDetails({.status = 401, .rawAnswer = R"({"authorization": "Bearer abcdefghijklmnop"})"}));
    EXPECT_FALSE(shownText(dialog).contains(u"abcdefghijklmnop"_s));
    dialog.findChild<QPushButton *>(u"copyDetailsButton"_s)->click();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), shownText(dialog));
}

TEST(DetailsDialogTest, ShowsTheIdOfACreatedClient)
{
    const DetailsDialog dialog(createdDetails(u"65a1f0"_s));
    EXPECT_TRUE(shownText(dialog).contains(u"65a1f0"_s));
}

} // namespace Clientele
