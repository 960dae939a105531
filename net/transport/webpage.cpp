// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/transport/webpage.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>

#include <algorithm>
#include <array>

namespace Clientele {

namespace {

constexpr std::array<const char *, 5> BEGINNINGS{"<!doctype html", "<html", "<head", "<body", "<title"};

} // namespace

bool isHtmlType(QByteArrayView contentType)
{
    const QByteArray type = contentType.toByteArray().split(';').constFirst().trimmed().toLower();
    return type == "text/html" || type == "application/xhtml+xml";
}

bool isWebPage(QByteArrayView contentType, QByteArrayView beginning)
{
    constexpr QByteArrayView byteOrderMark = "\xEF\xBB\xBF";
    QByteArrayView marked = beginning;
    if (marked.startsWith(byteOrderMark))
        marked = marked.sliced(byteOrderMark.size());
    const QByteArray text = marked.toByteArray().trimmed().toLower();
    const auto begins = [&text](const char *tag) { return text.startsWith(tag); };
    if (std::ranges::any_of(BEGINNINGS, begins))
        return true;
    return isHtmlType(contentType) && !text.isEmpty() && text.front() != '{' && text.front() != '[';
}

} // namespace Clientele
