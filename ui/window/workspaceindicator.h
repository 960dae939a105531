// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/text/plaintext.h"
#include "ui/text/severity.h"
#include "ui/window/workspacestatus.h"

class QMenu;
class QToolButton;

namespace Clientele {

/** A word on a calm coloured ground. */
class Badge : public PlainLabel
{
    Q_OBJECT

public:
    explicit Badge(QWidget *parent = nullptr);
    void setBadge(const QString &text, Severity severity);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Severity m_severity = Severity::Info;
};

/** In the status bar: how the workspace stands and which one it is, and the way to another one. */
class WorkspaceIndicator : public QWidget
{
    Q_OBJECT

public:
    explicit WorkspaceIndicator(QWidget *parent = nullptr);
    void setStatus(const WorkspaceStatus &status);
    /** What the workspace's name opens; not owned. */
    void setMenu(QMenu *menu);

private:
    void setWorkspace(const WorkspaceStatus &status);

    Badge *m_badge;
    QToolButton *m_workspace;
};

} // namespace Clientele
