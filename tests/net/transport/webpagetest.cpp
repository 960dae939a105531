// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/transport/webpage.h"

#include <QtCore/QByteArray>

#include <gtest/gtest.h>

namespace Clientele {

TEST(WebPage, IsKnownByItsBeginningWhateverItIsAnnouncedAs)
{
    for (const auto *type : {"", "application/json", "text/plain", "text/html"}) {
        for (const auto *page : {"<!DOCTYPE html><html></html>", "<html>", "\r\n  <HTML lang=en>", "<head>", "<body>",
                                 "\xEF\xBB\xBF<!doctype html>", "<title>Sign in</title>"})
            EXPECT_TRUE(isWebPage(type, page)) << type << page;
    }
}

TEST(WebPage, IsKnownByWhatItIsAnnouncedAs)
{
    for (const auto *type : {"text/html", "Text/HTML; charset=utf-8", "application/xhtml+xml"}) {
        EXPECT_TRUE(isWebPage(type, "<p>Welcome</p>")) << type;
        EXPECT_TRUE(isWebPage(type, "Welcome")) << type;
    }
}

TEST(WebPage, IsNeitherJsonNorNothing)
{
    for (const auto *body : {"{}", "  [1]", "\xEF\xBB\xBF{\"a\":1}", "", " \n"})
        EXPECT_FALSE(isWebPage("text/html", body)) << body;
    for (const auto *body : {"<?xml version=\"1.0\"?><error/>", "<error>", "Not Found", "< html>"})
        EXPECT_FALSE(isWebPage("text/plain", body)) << body;
    EXPECT_FALSE(isHtmlType("text/htmlx"));
    EXPECT_FALSE(isHtmlType(""));
}

} // namespace Clientele
