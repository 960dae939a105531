// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/api/listcollector.h"

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

constexpr qsizetype MOST_SAMPLES = 20;
constexpr std::size_t LONGEST_SHOWN_ID = 64;

/** For whoever looks after the server, so these words are not translated. */
QString reasonOf(Wire::BrokenItem why)
{
    switch (why) {
    case Wire::BrokenItem::NotUtf8:
        return u"not UTF-8"_s;
    case Wire::BrokenItem::NotJson:
        return u"not JSON"_s;
    case Wire::BrokenItem::NotAnObject:
        return u"no object"_s;
    case Wire::BrokenItem::NoId:
        return u"no id"_s;
    case Wire::BrokenItem::TooLong:
        return u"too long"_s;
    }
    Q_UNREACHABLE();
}

QString shownId(std::string_view id)
{
    return QString::fromUtf8(id.data(), static_cast<qsizetype>(std::min(id.size(), LONGEST_SHOWN_ID)));
}

} // namespace

ListCollector::ListCollector(const QString &locale)
    : m_builder(locale)
{}

void ListCollector::takeClient(std::int64_t item, const RecordParts &parts)
{
    switch (m_builder.add(parts)) {
    case CatalogBuilder::Added::Yes:
        break;
    case CatalogBuilder::Added::Duplicate:
        ++m_report.duplicates;
        note(item, u"the id %1 came before"_s.arg(shownId(parts.id)));
        break;
    case CatalogBuilder::Added::Full:
        m_full = true;
        break;
    }
}

void ListCollector::takeBroken(std::int64_t item, Wire::BrokenItem why)
{
    ++m_report.broken;
    note(item, reasonOf(why));
}

FetchedList ListCollector::finish()
{
    return {.catalog = m_builder.finish(), .report = std::move(m_report)};
}

void ListCollector::note(std::int64_t item, const QString &what)
{
    if (m_report.samples.size() < MOST_SAMPLES)
        m_report.samples.append(u"item %1: %2"_s.arg(QString::number(item), what));
}

} // namespace Clientele
