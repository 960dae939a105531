// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/window/settings.h"

#include <QtCore/QSettings>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

constexpr auto REFERENCE_FIELD_KEY = "outbox/referenceField"_L1;
constexpr auto PROXY_KEY = "network/proxy"_L1;
constexpr auto PROXY_HOST_KEY = "network/proxyHost"_L1;
constexpr auto PROXY_PORT_KEY = "network/proxyPort"_L1;
constexpr auto PROXY_USER_KEY = "network/proxyUser"_L1;
constexpr auto AUTHORITIES_KEY = "network/authoritiesFile"_L1;
constexpr auto PICTURES_KEY = "pictures/sources"_L1;

QLatin1StringView nameOf(NetworkSettings::Proxy proxy)
{
    switch (proxy) {
    case NetworkSettings::Proxy::System:
        return "system"_L1;
    case NetworkSettings::Proxy::None:
        return "none"_L1;
    case NetworkSettings::Proxy::Manual:
        return "manual"_L1;
    }
    Q_UNREACHABLE();
}

/** What is not known is the system's. */
NetworkSettings::Proxy proxyOf(const QString &name)
{
    using Proxy = NetworkSettings::Proxy;
    for (const Proxy each : {Proxy::None, Proxy::Manual}) {
        if (name == nameOf(each))
            return each;
    }
    return Proxy::System;
}

QLatin1StringView nameOf(PictureSources sources)
{
    switch (sources) {
    case PictureSources::None:
        return "none"_L1;
    case PictureSources::Workspace:
        return "workspace"_L1;
    case PictureSources::Any:
        return "any"_L1;
    }
    Q_UNREACHABLE();
}

/** What is not known asks no stranger. */
PictureSources pictureSourcesOf(const QString &name)
{
    for (const PictureSources each : {PictureSources::None, PictureSources::Any}) {
        if (name == nameOf(each))
            return each;
    }
    return PictureSources::Workspace;
}

} // namespace

Settings::Settings(std::unique_ptr<QSettings> store)
    : m_store(std::move(store))
{}

Settings::~Settings() = default;

QString Settings::referenceField() const
{
    return m_store->value(REFERENCE_FIELD_KEY).toString();
}

void Settings::setReferenceField(const QString &key)
{
    m_store->setValue(REFERENCE_FIELD_KEY, key);
}

PictureSources Settings::pictureSources() const
{
    return pictureSourcesOf(m_store->value(PICTURES_KEY).toString());
}

void Settings::setPictureSources(PictureSources sources)
{
    m_store->setValue(PICTURES_KEY, QString(nameOf(sources)));
}

NetworkSettings Settings::network() const
{
    return {.proxy = proxyOf(m_store->value(PROXY_KEY).toString()),
            .proxyHost = m_store->value(PROXY_HOST_KEY).toString(),
            .proxyPort = m_store->value(PROXY_PORT_KEY).toInt(),
            .proxyUser = m_store->value(PROXY_USER_KEY).toString(),
            .authoritiesFile = m_store->value(AUTHORITIES_KEY).toString()};
}

void Settings::setNetwork(const NetworkSettings &settings)
{
    m_store->setValue(PROXY_KEY, QString(nameOf(settings.proxy)));
    m_store->setValue(PROXY_HOST_KEY, settings.proxyHost);
    m_store->setValue(PROXY_PORT_KEY, settings.proxyPort);
    m_store->setValue(PROXY_USER_KEY, settings.proxyUser);
    m_store->setValue(AUTHORITIES_KEY, settings.authoritiesFile);
}

} // namespace Clientele
