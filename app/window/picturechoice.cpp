// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/window/picturechoice.h"

#include "app/backend/backend.h"
#include "app/window/settings.h"
#include "app/window/workspacesession.h"
#include "ui/window/mainwindow.h"

#include <utility>

namespace Clientele {

PictureChoice::PictureChoice(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_sources(parts.settings.pictureSources())
{
    parts.window.setPictures(m_store);
    parts.window.setPictureSources(m_sources);
    connect(&parts.window, &MainWindow::pictureSourcesChanged, this, &PictureChoice::choose);
    connect(&m_store, &PictureStore::busyChanged, this, &PictureChoice::refreshBusy);
    connect(&parts.session, &WorkspaceSession::statusChanged, this, [this] {
        if (m_workspace != m_parts.session.status().connection)
            apply();
    });
}

PictureChoice::~PictureChoice()
{
    m_store.disconnect(this);
    m_store.setPort(nullptr);
}

void PictureChoice::choose(PictureSources sources)
{
    m_sources = sources;
    m_parts.settings.setPictureSources(sources);
    apply();
}

void PictureChoice::apply()
{
    m_workspace = m_parts.session.status().connection;
    const bool asks = m_sources != PictureSources::None && m_workspace.baseUrl.isValid();
    const auto former = std::exchange(m_port, asks ? m_parts.backend.pictures(m_workspace, m_sources) : nullptr);
    m_store.setPort(m_port.get());
}

void PictureChoice::refreshBusy()
{
    if (m_store.isBusy())
        m_work.emplace(m_parts.window.busyState().hold());
    else
        m_work.reset();
}

} // namespace Clientele
