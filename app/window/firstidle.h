// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QObject>

class QWidget;

namespace Clientele {

/**
 * Tells once when a window has been painted and its program has nothing left to do: the moment to load what the first
 * paint did not need. GUI thread.
 */
class FirstIdle : public QObject
{
    Q_OBJECT

public:
    /** Watches @p window, which owns it. */
    explicit FirstIdle(QWidget &window);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void reached();

private:
    void watchForIdle();
};

} // namespace Clientele
