// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/text/historytext.h"

#include "ui/text/contacttypetext.h"
#include "ui/text/mergetext.h"
#include "ui/text/outboxtext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

struct HistoryWords
{
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)
};

/** How many of @p rows have no equal among @p others; equals count as often as they come. */
template <typename Row, typename Same>
int withoutEqual(const QList<Row> &rows, QList<Row> others, Same same)
{
    int count = 0;
    for (const Row &row : rows) {
        const auto found = std::ranges::find_if(others, [&](const Row &other) { return same(row, other); });
        if (found == others.end())
            ++count;
        else
            others.erase(found);
    }
    return count;
}

/** A row that changed counts once, as one that came and one that went do together. */
template <typename Row, typename Same>
int differences(const QList<Row> &before, const QList<Row> &after, Same same)
{
    return qMax(withoutEqual(before, after, same), withoutEqual(after, before, same));
}

QStringList changedParts(const Client &before, const Client &after)
{
    QStringList parts;
    if (before.name != after.name)
        parts << HistoryWords::tr("name", "what was changed");
    if (before.avatarUrl != after.avatarUrl)
        parts << HistoryWords::tr("avatar URL", "what was changed");
    const auto sameWay = [](const ContactMethod &a, const ContactMethod &b) {
        return a.type == b.type && a.value == b.value;
    };
    const auto sameMethod = [](const ContactMethod &a, const ContactMethod &b) { return a.sameDataAs(b); };
    if (const int count = differences(before.contactMethods, after.contactMethods, sameWay); count > 0)
        parts << HistoryWords::tr("%n contact methods", "what was changed", count);
    else if (differences(before.contactMethods, after.contactMethods, sameMethod) > 0)
        parts << HistoryWords::tr("preferred contact method", "what was changed");
    const auto sameField = [](const CustomField &a, const CustomField &b) { return a.sameDataAs(b); };
    if (const int count = differences(before.customFields, after.customFields, sameField); count > 0)
        parts << HistoryWords::tr("%n fields", "what was changed", count);
    return parts;
}

QString changeText(const HistoryEntry &entry)
{
    if (!entry.before || !entry.after)
        return HistoryWords::tr("What it was before is not known.");
    QString parts = changedParts(*entry.before, *entry.after).join(u", "_s);
    if (parts.isEmpty())
        return HistoryWords::tr("Nothing that is shown was changed.");
    parts.front() = parts.front().toUpper();
    return parts;
}

QString reachText(const std::optional<Client> &client)
{
    if (!client || client->contactMethods.isEmpty())
        return HistoryWords::tr("No contact method");
    const auto &methods = client->contactMethods;
    const auto preferred = std::ranges::find(methods, true, &ContactMethod::preferred);
    return contactMethodText(preferred == methods.cend() ? methods.constFirst() : *preferred);
}

/** As it was called last. */
QString nameOf(const HistoryEntry &entry)
{
    return entry.after ? entry.after->name : entry.before.value_or(Client{}).name;
}

} // namespace

QString historyActionText(ClientAction action, const QString &name)
{
    switch (action) {
    case ClientAction::Create:
        return HistoryWords::tr("Created “%1”", "%1: name of a client").arg(shownName(name));
    case ClientAction::Update:
        return HistoryWords::tr("Changed “%1”", "%1: name of a client").arg(shownName(name));
    case ClientAction::Remove:
        return HistoryWords::tr("Deleted “%1”", "%1: name of a client").arg(shownName(name));
    }
    Q_UNREACHABLE();
}

QString historyWhatText(const HistoryEntry &entry)
{
    const QString what =
        entry.action == ClientAction::Update ? changeText(entry) : reachText(entry.after ? entry.after : entry.before);
    return entry.undone ? HistoryWords::tr("Undone. %1", "%1: what was done, and then undone").arg(what) : what;
}

bool canUndo(const HistoryEntry &entry)
{
    const bool isKnown = entry.action == ClientAction::Create ? entry.after.has_value() : entry.before.has_value();
    return isKnown && !entry.undone;
}

QString undoText(const HistoryEntry &entry)
{
    if (entry.undone)
        return HistoryWords::tr("This was undone already.");
    if (!canUndo(entry))
        return HistoryWords::tr("This cannot be undone, because what it was before is not known.");
    switch (entry.action) {
    case ClientAction::Create:
        return HistoryWords::tr("Deletes the client that was created.", "what undoing does");
    case ClientAction::Update:
        return HistoryWords::tr("Puts back what this change replaced, if nobody has changed it since.",
                                "what undoing does");
    case ClientAction::Remove:
        return HistoryWords::tr("Creates the client anew. It gets a new number and its creation date is today.",
                                "what undoing does");
    }
    Q_UNREACHABLE();
}

QString undoneText(const HistoryEntry &entry)
{
    return HistoryWords::tr("Undone: %1.", "%1: what was done before")
        .arg(historyActionText(entry.action, nameOf(entry)));
}

QString undoFailedText(const HistoryEntry &entry, const Error &error)
{
    const QString name = shownName(nameOf(entry));
    if (error.cause == ErrorCause::ChangedByOthers)
        return HistoryWords::tr("“%1” was left as it is, because somebody else has changed it since.").arg(name);
    if (isGone(error))
        return HistoryWords::tr("“%1” is no longer in the workspace.").arg(name);
    if (error.kind == ErrorKind::NotAllowed)
        return HistoryWords::tr("“%1” was left as it is, because your token may not do this.").arg(name);
    return HistoryWords::tr("“%1” was left as it is, because the server could not be asked. Try again later.")
        .arg(name);
}

} // namespace Clientele
