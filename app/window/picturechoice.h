// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/ports/picturesport.h"
#include "models/values/connection.h"
#include "models/values/picturesources.h"
#include "ui/pictures/picturestore.h"
#include "ui/window/busystate.h"

#include <QtCore/QObject>

#include <memory>
#include <optional>

namespace Clientele {

class Backend;
class MainWindow;
class Settings;
class WorkspaceSession;

/**
 * Pictures of clients: where they may be asked for is a person's choice, kept in the settings, and the workspace that
 * is open says whose they are. Made when there is something to ask with. GUI thread.
 */
class PictureChoice : public QObject
{
    Q_OBJECT

public:
    /** All outlive this. */
    struct Parts
    {
        MainWindow &window;
        Backend &backend;
        Settings &settings;
        const WorkspaceSession &session;
    };
    explicit PictureChoice(const Parts &parts, QObject *parent = nullptr);
    ~PictureChoice() override;

private:
    void choose(PictureSources sources);
    void apply();
    void refreshBusy();

    Parts m_parts;
    PictureSources m_sources;
    Connection m_workspace;
    PictureStore m_store;
    std::unique_ptr<PicturesPort> m_port;
    std::optional<BusyGuard> m_work;
};

} // namespace Clientele
