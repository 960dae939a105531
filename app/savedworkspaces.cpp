// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/savedworkspaces.h"

#include <QtCore/QSettings>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

constexpr auto WORKSPACES = "workspaces"_L1;
constexpr auto CURRENT = "currentWorkspace"_L1;
constexpr auto ID = "id"_L1;
constexpr auto NAME = "name"_L1;
constexpr auto BASE_URL = "baseUrl"_L1;
constexpr auto WORKSPACE_ID = "workspaceId"_L1;
constexpr auto EMAIL = "email"_L1;
constexpr auto FULL_NAME = "fullName"_L1;
constexpr auto KEEPS_TOKEN = "keepsToken"_L1;
constexpr auto REMOVES_TOKEN = "removesToken"_L1;

/** Nobody has as many; a file that says so is damaged. */
constexpr int MOST_WORKSPACES = 1000;
/** The same for a text. */
constexpr qsizetype LONGEST_TEXT = 4096;

/** How versions that knew one connection kept it. */
namespace Former {
constexpr auto GROUP = "connection"_L1;
constexpr auto BASE_URL = "connection/baseUrl"_L1;
constexpr auto WORKSPACE_ID = "connection/workspaceId"_L1;
constexpr auto WORKSPACE_NAME = "connection/workspaceName"_L1;
constexpr auto USES_SANDBOX = "connection/sandbox"_L1;
} // namespace Former

QString textAt(const QSettings &settings, const QString &key)
{
    const QString text = settings.value(key).toString();
    return text.isValidUtf16() && !text.contains(QChar::Null) ? text.first(std::min(text.size(), LONGEST_TEXT))
                                                              : QString();
}

/** Nothing when no token may be sent there. */
std::optional<Connection> connectionAt(const QSettings &settings, const QString &baseUrlKey,
                                       const QString &workspaceKey)
{
    const CheckedBaseUrl base = checkBaseUrl(textAt(settings, baseUrlKey));
    const QString workspaceId = textAt(settings, workspaceKey);
    if (base.problem != BaseUrlProblem::None || workspaceId.isEmpty())
        return std::nullopt;
    return Connection{.baseUrl = base.url, .workspaceId = workspaceId};
}

/** Of the array entry that @p settings stand at. */
std::optional<SavedWorkspace> workspaceAt(const QSettings &settings)
{
    SavedWorkspace workspace = sandboxWorkspace();
    workspace.name = textAt(settings, NAME);
    if (!settings.contains(BASE_URL) && !settings.contains(WORKSPACE_ID))
        return workspace;
    const auto connection = connectionAt(settings, BASE_URL, WORKSPACE_ID);
    if (!connection)
        return std::nullopt;
    workspace.connection = *connection;
    workspace.id = QUuid::fromString(textAt(settings, ID));
    workspace.account = {.email = textAt(settings, EMAIL), .fullName = textAt(settings, FULL_NAME)};
    workspace.keepsToken = settings.value(KEEPS_TOKEN).toBool();
    workspace.removesToken = settings.value(REMOVES_TOKEN).toBool();
    return workspace;
}

bool hasConnection(const QList<SavedWorkspace> &workspaces, const Connection &connection)
{
    return std::ranges::find(workspaces, connection, &SavedWorkspace::connection) != workspaces.end();
}

bool hasId(const QList<SavedWorkspace> &workspaces, const QUuid &id)
{
    return std::ranges::find(workspaces, id, &SavedWorkspace::id) != workspaces.end();
}

void append(QList<SavedWorkspace> &workspaces, SavedWorkspace workspace)
{
    if (hasConnection(workspaces, workspace.connection))
        return;
    if (workspace.id.isNull() || hasId(workspaces, workspace.id))
        workspace.id = workspaceIdOf(workspace.connection);
    // An entry may have taken the id of another.
    while (hasId(workspaces, workspace.id))
        workspace.id = QUuid::createUuidV5(workspace.id, QString(ID));
    workspaces.append(workspace);
}

QList<SavedWorkspace> readArray(QSettings &settings)
{
    QList<SavedWorkspace> workspaces;
    const int count = std::clamp(settings.beginReadArray(WORKSPACES), 0, MOST_WORKSPACES);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        if (const auto workspace = workspaceAt(settings))
            append(workspaces, *workspace);
    }
    settings.endArray();
    return workspaces;
}

QList<SavedWorkspace> takeOverFormer(QSettings &settings)
{
    QList<SavedWorkspace> workspaces{sandboxWorkspace()};
    if (const auto connection = connectionAt(settings, Former::BASE_URL, Former::WORKSPACE_ID)) {
        // Whether its token was kept was not noted then.
        workspaces.append({.id = workspaceIdOf(*connection),
                           .name = textAt(settings, Former::WORKSPACE_NAME),
                           .connection = *connection,
                           .keepsToken = true});
    }
    const bool usesSandbox = settings.value(Former::USES_SANDBOX).toBool();
    settings.remove(Former::GROUP);
    writeWorkspaces(settings, workspaces);
    writeCurrentWorkspace(settings, usesSandbox ? workspaces.constFirst().id : workspaces.constLast().id);
    return workspaces;
}

void writeEntry(QSettings &settings, const SavedWorkspace &workspace)
{
    settings.setValue(ID, workspace.id.toString(QUuid::WithoutBraces));
    settings.setValue(NAME, workspace.name);
    if (workspace.isSandbox())
        return;
    settings.setValue(BASE_URL, workspace.connection.baseUrl.toString(QUrl::FullyEncoded));
    settings.setValue(WORKSPACE_ID, workspace.connection.workspaceId);
    settings.setValue(EMAIL, workspace.account.email);
    settings.setValue(FULL_NAME, workspace.account.fullName);
    settings.setValue(KEEPS_TOKEN, workspace.keepsToken);
    settings.setValue(REMOVES_TOKEN, workspace.removesToken);
}

} // namespace

SavedWorkspace sandboxWorkspace()
{
    return {.id = workspaceIdOf({})};
}

QUuid workspaceIdOf(const Connection &connection)
{
    static const QUuid space = QUuid::fromString("58a3a5a6-4b0f-4d0c-9a3e-6c1d3f0f7b52"_L1);
    const QString base = connection.baseUrl.toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash);
    return QUuid::createUuidV5(space, base + u'|' + connection.workspaceId);
}

QList<SavedWorkspace> readWorkspaces(QSettings &settings)
{
    if (settings.contains(Former::BASE_URL) && !settings.childGroups().contains(WORKSPACES))
        return takeOverFormer(settings);
    QList<SavedWorkspace> workspaces = readArray(settings);
    if (!hasConnection(workspaces, {}))
        workspaces.prepend(sandboxWorkspace());
    return workspaces;
}

void writeWorkspaces(QSettings &settings, const QList<SavedWorkspace> &workspaces)
{
    settings.remove(WORKSPACES);
    settings.beginWriteArray(WORKSPACES, static_cast<int>(workspaces.size()));
    for (qsizetype i = 0; i < workspaces.size(); ++i) {
        settings.setArrayIndex(static_cast<int>(i));
        writeEntry(settings, workspaces.at(i));
    }
    settings.endArray();
}

QUuid readCurrentWorkspace(const QSettings &settings, const QList<SavedWorkspace> &workspaces)
{
    const QUuid id = QUuid::fromString(settings.value(CURRENT).toString());
    if (hasId(workspaces, id) || workspaces.isEmpty())
        return id;
    return workspaces.constFirst().id;
}

void writeCurrentWorkspace(QSettings &settings, const QUuid &id)
{
    settings.setValue(CURRENT, id.toString(QUuid::WithoutBraces));
}

} // namespace Clientele
