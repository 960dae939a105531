// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/window/workspaceindicator.h"

#include "ui/text/accounttext.h"
#include "ui/text/elidedtext.h"
#include "ui/text/errortext.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

using Kind = WorkspaceStatus::Kind;

QString stateWord(Kind kind)
{
    switch (kind) {
    case Kind::Opening:
        return WorkspaceIndicator::tr("Opening…", "state of the workspace");
    case Kind::Sandbox:
        return WorkspaceIndicator::tr("Sandbox workspace");
    case Kind::Connected:
        return WorkspaceIndicator::tr("Connected", "state of the workspace");
    case Kind::SignedOut:
        return WorkspaceIndicator::tr("Not signed in", "state of the workspace");
    case Kind::Unavailable:
        return WorkspaceIndicator::tr("Not connected", "state of the workspace");
    }
    Q_UNREACHABLE();
}

Severity stateSeverity(Kind kind)
{
    switch (kind) {
    case Kind::Opening:
    case Kind::Sandbox:
        return Severity::Info;
    case Kind::Connected:
        return Severity::Success;
    case Kind::SignedOut:
        return Severity::Warning;
    case Kind::Unavailable:
        return Severity::Error;
    }
    Q_UNREACHABLE();
}

} // namespace

Badge::Badge(QWidget *parent)
    : PlainLabel({}, parent)
{
    const int side = fontMetrics().height() / 2;
    setContentsMargins(side, 0, side, 0);
}

void Badge::setBadge(const QString &text, Severity severity)
{
    m_severity = severity;
    setText(text);
    update();
}

void Badge::paintEvent(QPaintEvent *event)
{
    const qreal radius = height() / 2.0;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(severityAccent(m_severity, palette()));
    painter.setBrush(severityTint(m_severity, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.end();
    PlainLabel::paintEvent(event);
}

WorkspaceIndicator::WorkspaceIndicator(QWidget *parent)
    : QWidget(parent)
    , m_badge(new Badge(this))
    , m_workspace(new QToolButton(this))
{
    setObjectName(u"workspaceIndicator"_s);
    m_badge->setObjectName(u"workspaceStateLabel"_s);
    m_workspace->setObjectName(u"workspaceButton"_s);
    m_workspace->setAutoRaise(true);
    m_workspace->setFocusPolicy(Qt::TabFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_badge);
    layout->addWidget(m_workspace);
    m_workspace->setPopupMode(QToolButton::InstantPopup);
}

void WorkspaceIndicator::setMenu(QMenu *menu)
{
    m_workspace->setMenu(menu);
}

void WorkspaceIndicator::setStatus(const WorkspaceStatus &status)
{
    m_badge->setBadge(stateWord(status.kind), stateSeverity(status.kind));
    setPlainToolTip(m_badge, status.kind == Kind::Sandbox
                                 ? tr("For trying things out: everything stays on this computer.")
                                 : QString());
    setWorkspace(status);
}

void WorkspaceIndicator::setWorkspace(const WorkspaceStatus &status)
{
    m_workspace->setVisible(status.kind != Kind::Opening || !status.connection.workspaceId.isEmpty());
    if (status.kind == Kind::Sandbox || status.connection.workspaceId.isEmpty()) {
        m_workspace->setText(tr("Workspaces"));
        m_workspace->setAccessibleName(tr("Workspaces"));
        setPlainToolTip(m_workspace, {});
        return;
    }
    const QString workspace = workspaceLabel({.connection = status.connection, .workspaceName = status.workspaceName});
    const QString text = tr("%1 on %2", "%1: workspace, %2: server").arg(workspace, serverName(status.connection));
    constexpr int widestInCharacters = 44;
    const int widest = fontMetrics().averageCharWidth() * widestInCharacters;
    m_workspace->setText(escapeMnemonic(elidedText(fontMetrics(), text, Qt::ElideMiddle, widest)));
    m_workspace->setAccessibleName(tr("Workspace: %1").arg(text));
    const QString whole = tr("Workspace: %1").arg(text);
    setPlainToolTip(m_workspace,
                    status.kind == Kind::Connected ? whole + u'\n' + signedInAsText(status.account) : whole);
}

} // namespace Clientele
