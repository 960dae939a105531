// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/networksettings.h"
#include "models/values/picturesources.h"

#include <QtCore/QString>

#include <memory>

class QSettings;

namespace Clientele {

/** What the window remembers between runs: never a token, a client or anything typed. GUI thread. */
class Settings
{
public:
    explicit Settings(std::unique_ptr<QSettings> store);
    ~Settings();
    Q_DISABLE_COPY_MOVE(Settings)

    /** Key of the custom field in which new clients carry a reference; empty: none. */
    [[nodiscard]] QString referenceField() const;
    void setReferenceField(const QString &key);

    /** Where pictures of clients may be asked for. */
    [[nodiscard]] PictureSources pictureSources() const;
    void setPictureSources(PictureSources sources);

    /** How servers are reached. */
    [[nodiscard]] NetworkSettings network() const;
    void setNetwork(const NetworkSettings &settings);

    /** The store itself, for the window's own state (size, split) and what the command line reads too. */
    [[nodiscard]] QSettings &store() { return *m_store; }

private:
    std::unique_ptr<QSettings> m_store;
};

} // namespace Clientele
