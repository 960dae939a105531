// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/window/firstidle.h"

#include <QtCore/QAbstractEventDispatcher>
#include <QtCore/QEvent>
#include <QtWidgets/QWidget>

namespace Clientele {

FirstIdle::FirstIdle(QWidget &window)
    : QObject(&window)
{
    window.installEventFilter(this);
}

bool FirstIdle::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        watchForIdle();
    }
    return false;
}

void FirstIdle::watchForIdle()
{
    const auto *dispatcher = QAbstractEventDispatcher::instance();
    const auto reach = [this] { Q_EMIT reached(); };
    // Queued: the dispatcher is about to sleep inside this signal, and what follows may take a while.
    connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, reach,
            static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
}

} // namespace Clientele
