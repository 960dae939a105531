// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/workspaces/workspacesdialog.h"

#include "models/stores/workspaces.h"
#include "ui/text/plaintext.h"
#include "ui/workspaces/removequestion.h"
#include "ui/workspaces/workspacedelegate.h"
#include "ui/workspaces/workspacerows.h"

#include <QtGui/QAction>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Clientele {

WorkspacesDialog::WorkspacesDialog(Workspaces &workspaces, QWidget *parent)
    : QDialog(parent)
    , m_workspaces(workspaces)
    , m_rows(new WorkspaceRows(*workspaces.model(), this))
    , m_view(new QListView(this))
{
    constexpr int widthInCharacters = 92;
    constexpr int heightInLines = 24;
    setObjectName(u"workspacesDialog"_s);
    setWindowTitle(tr("Workspaces"));
    buildView();
    makeButtons();
    layOut();
    connectParts();
    select(workspaces.current().id);
    refresh();
    m_view->setFocus();
    resize(fontMetrics().averageCharWidth() * widthInCharacters, fontMetrics().lineSpacing() * heightInLines);
}

void WorkspacesDialog::buildView()
{
    m_view->setObjectName(u"workspacesView"_s);
    m_view->setAccessibleName(tr("Workspaces"));
    m_view->setUniformItemSizes(true);
    m_view->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setItemDelegate(new WorkspaceDelegate(m_view));
    m_view->setModel(m_rows);
}

QPushButton *WorkspacesDialog::makeButton(const QString &text, const QString &objectName)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    button->setAccessibleName(QString(text).remove(u'&'));
    button->setAutoDefault(false);
    return button;
}

void WorkspacesDialog::makeButtons()
{
    m_add = makeButton(tr("&Add…"), u"addWorkspaceButton"_s);
    m_rename = makeButton(tr("Re&name"), u"renameWorkspaceButton"_s);
    m_up = makeButton(tr("Move &up"), u"moveWorkspaceUpButton"_s);
    m_down = makeButton(tr("Move &down"), u"moveWorkspaceDownButton"_s);
    m_remove = makeButton(tr("&Remove…"), u"removeWorkspaceButton"_s);
    m_close = makeButton(tr("Close"), u"closeWorkspacesButton"_s);
    m_close->setDefault(true);
}

void WorkspacesDialog::layOut()
{
    auto *onlySandbox =
        new PlainLabel(tr("Only the sandbox workspace is here, for trying things out. Add the workspace you work in."),
                       this, PlainLabel::Option::WordWrap);
    onlySandbox->setObjectName(u"onlySandboxLabel"_s);
    m_onlySandbox = onlySandbox;
    auto *buttons = new QVBoxLayout;
    for (QPushButton *button : {m_add, m_rename, m_up, m_down, m_remove})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *upper = new QHBoxLayout;
    upper->addWidget(m_view, 1);
    upper->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(upper, 1);
    layout->addWidget(m_onlySandbox);
    layout->addSpacing(fontMetrics().height() / 2);
    layout->addWidget(m_close, 0, Qt::AlignTrailing);
}

/** Works in the list alone: a name that is being edited has these keys for itself. */
void WorkspacesDialog::addKey(const QKeySequence &key, QPushButton *button)
{
    auto *action = new QAction(m_view);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(action);
    connect(action, &QAction::triggered, button, &QPushButton::click);
}

void WorkspacesDialog::connectParts()
{
    addKey(QKeyCombination(Qt::AltModifier, Qt::Key_Up), m_up);
    addKey(QKeyCombination(Qt::AltModifier, Qt::Key_Down), m_down);
    addKey(Qt::Key_Delete, m_remove);
    connect(m_rows, &WorkspaceRows::renameRequested, &m_workspaces, &Workspaces::rename);
    connect(m_add, &QPushButton::clicked, this, &WorkspacesDialog::addRequested);
    connect(m_rename, &QPushButton::clicked, this, &WorkspacesDialog::rename);
    connect(m_up, &QPushButton::clicked, this, [this] { moveBy(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveBy(1); });
    connect(m_remove, &QPushButton::clicked, this, &WorkspacesDialog::askToRemove);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &WorkspacesDialog::refresh);
    connect(&m_workspaces, &Workspaces::changed, this, &WorkspacesDialog::refresh);
}

QUuid WorkspacesDialog::selected() const
{
    return m_view->currentIndex().data(WorkspacesModel::IdRole).toUuid();
}

void WorkspacesDialog::select(const QUuid &id)
{
    const int row = m_workspaces.model()->rowOf(id);
    if (row >= 0)
        m_view->setCurrentIndex(m_rows->index(row, 0));
}

void WorkspacesDialog::refresh()
{
    const int row = m_view->currentIndex().row();
    const auto workspace = m_workspaces.find(selected());
    const QString nothing = tr("Select a workspace first.");
    const QString sandboxStays = tr("The sandbox workspace is always here.");
    offer(m_rename, workspace ? QString() : nothing);
    offer(m_up, row > 0 ? QString() : tr("It is the first one."));
    offer(m_down, row >= 0 && row + 1 < m_rows->rowCount() ? QString() : tr("It is the last one."));
    offer(m_remove, !workspace ? nothing : workspace->isSandbox() ? sandboxStays : QString());
    m_onlySandbox->setVisible(m_workspaces.all().size() == 1);
}

/** The focus never stays on what cannot be pressed. */
void WorkspacesDialog::offer(QPushButton *button, const QString &whyNot)
{
    if (!whyNot.isEmpty() && button->hasFocus())
        m_view->setFocus();
    button->setEnabled(whyNot.isEmpty());
    button->setAccessibleDescription(whyNot);
    setPlainToolTip(button, whyNot);
}

void WorkspacesDialog::rename()
{
    m_view->setFocus();
    m_view->edit(m_view->currentIndex());
}

void WorkspacesDialog::moveBy(int rows)
{
    const int row = m_view->currentIndex().row();
    m_workspaces.move(row, row + rows);
    m_view->scrollTo(m_view->currentIndex());
}

void WorkspacesDialog::askToRemove()
{
    m_leaving = selected();
    Q_EMIT unsentWorkWanted(m_leaving);
}

void WorkspacesDialog::setUnsentWork(const QUuid &id, const std::optional<UnsentWork> &work)
{
    const auto workspace = m_workspaces.find(id);
    if (!workspace || id != m_leaving || !isVisible())
        return;
    m_leaving = {};
    auto *question = new RemoveQuestion(*workspace, work, this);
    connect(question, &RemoveQuestion::removeChosen, this, [this, id](bool wipe) {
        m_view->setFocus();
        Q_EMIT removeRequested(id, wipe);
    });
    question->open();
}

} // namespace Clientele
