// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/window/settings.h"

#include <QtCore/QSettings>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

constexpr auto BASE_URL_KEY = "connection/baseUrl"_L1;
constexpr auto WORKSPACE_ID_KEY = "connection/workspaceId"_L1;
constexpr auto SANDBOX_KEY = "connection/sandbox"_L1;
constexpr auto WORKSPACE_NAME_KEY = "connection/workspaceName"_L1;
constexpr auto REFERENCE_FIELD_KEY = "outbox/referenceField"_L1;
constexpr auto PHONE_REGION_KEY = "entry/phoneRegion"_L1;

} // namespace

Settings::Settings(std::unique_ptr<QSettings> store)
    : m_store(std::move(store))
{}

Settings::~Settings() = default;

std::optional<Connection> Settings::connection() const
{
    const CheckedBaseUrl base = checkBaseUrl(m_store->value(BASE_URL_KEY).toString());
    const QString workspaceId = m_store->value(WORKSPACE_ID_KEY).toString();
    if (base.problem != BaseUrlProblem::None || workspaceId.isEmpty())
        return std::nullopt;
    return Connection{.baseUrl = base.url, .workspaceId = workspaceId};
}

void Settings::setConnection(const Connection &connection)
{
    m_store->setValue(BASE_URL_KEY, connection.baseUrl.toString(QUrl::FullyEncoded));
    m_store->setValue(WORKSPACE_ID_KEY, connection.workspaceId);
}

bool Settings::usesSandbox() const
{
    return m_store->value(SANDBOX_KEY).toBool() || !connection();
}

void Settings::setUsesSandbox(bool uses)
{
    m_store->setValue(SANDBOX_KEY, uses);
}

QString Settings::workspaceName() const
{
    return m_store->value(WORKSPACE_NAME_KEY).toString();
}

void Settings::setWorkspaceName(const QString &name)
{
    m_store->setValue(WORKSPACE_NAME_KEY, name);
}

QString Settings::phoneRegion() const
{
    return m_store->value(PHONE_REGION_KEY).toString();
}

void Settings::setPhoneRegion(const QString &region)
{
    m_store->setValue(PHONE_REGION_KEY, region);
}

QString Settings::referenceField() const
{
    return m_store->value(REFERENCE_FIELD_KEY).toString();
}

void Settings::setReferenceField(const QString &key)
{
    m_store->setValue(REFERENCE_FIELD_KEY, key);
}

} // namespace Clientele
