// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/window/settings.h"

#include <QtCore/QSettings>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

constexpr auto REFERENCE_FIELD_KEY = "outbox/referenceField"_L1;
constexpr auto PHONE_REGION_KEY = "entry/phoneRegion"_L1;

} // namespace

Settings::Settings(std::unique_ptr<QSettings> store)
    : m_store(std::move(store))
{}

Settings::~Settings() = default;

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
