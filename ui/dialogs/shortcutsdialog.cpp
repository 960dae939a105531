// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/shortcutsdialog.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

QTreeWidget *makeShortcutsView(const QList<ShortcutHelp> &shortcuts, QWidget *parent)
{
    auto *view = new QTreeWidget(parent);
    view->setObjectName(u"shortcutsView"_s);
    view->setAccessibleName(ShortcutsDialog::tr("Keyboard shortcuts"));
    view->setRootIsDecorated(false);
    view->setUniformRowHeights(true);
    view->setHeaderLabels({ShortcutsDialog::tr("Keys", "column of a list of keyboard shortcuts"),
                           ShortcutsDialog::tr("What they do", "column of a list of keyboard shortcuts")});
    for (const ShortcutHelp &each : shortcuts)
        view->addTopLevelItem(new QTreeWidgetItem({each.keys, each.effect}));
    view->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    view->setCurrentItem(view->topLevelItem(0));
    return view;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<ShortcutHelp> &shortcuts, QWidget *parent)
    : QDialog(parent)
{
    constexpr int widthInCharacters = 100;
    constexpr int rowsInView = 18;
    setObjectName(u"shortcutsDialog"_s);
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeShortcutsView(shortcuts, this));
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"closeShortcutsButton"_s);
    close->setAccessibleName(tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    layout->addWidget(close, 0, Qt::AlignTrailing);
    resize(fontMetrics().averageCharWidth() * widthInCharacters, fontMetrics().lineSpacing() * (rowsInView + 4));
}

} // namespace Clientele
