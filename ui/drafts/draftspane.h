// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/drafts/draftsproxy.h"

#include <QtCore/QPointer>
#include <QtCore/QTimer>
#include <QtCore/QUuid>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QWidget>

#include <optional>

class QAction;
class QListView;
class QStackedLayout;

namespace Clientele {

class DraftsFooter;
class KeptDrafts;

/**
 * All that was typed in the workspace and is not saved yet: opened with Enter, discarded with Delete, and had back with
 * Ctrl+Z for a while. What concerns the form leaves as a signal. GUI thread.
 */
class DraftsPane : public QWidget
{
    Q_OBJECT

public:
    /** @p drafts is not owned and must outlive the pane. */
    explicit DraftsPane(KeptDrafts &drafts, QWidget *parent = nullptr);
    ~DraftsPane() override;

    /** For tests: what time it is, in the time zone of the reader. */
    void setClock(DraftsProxy::Clock clock) { m_rows->setClock(std::move(clock)); }
    /** What a tab calls the pane: with how many drafts there are. Asked before there is one, too. */
    [[nodiscard]] static QString title(const KeptDrafts &drafts);

Q_SIGNALS:
    /** Brought into the form. */
    void openRequested(const QUuid &id);
    /** The draft that is to be discarded is the one in the form. */
    void discardOfFormRequested();
    /** One sentence for the status bar; empty takes back the last one. */
    void hint(const QString &sentence);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildView();
    void layOut();
    void connectParts();
    [[nodiscard]] QAction *makeAction(const QString &objectName, const QString &text);
    void refresh();
    void offerUndo();
    [[nodiscard]] std::optional<QUuid> selected() const;
    void open();
    void askToDiscard();
    void discard(const QUuid &id);

    KeptDrafts &m_drafts;
    DraftsProxy *m_rows;
    QListView *m_view;
    DraftsFooter *m_footer;
    QStackedLayout *m_place = nullptr;
    QAction *m_open;
    QAction *m_discard;
    QPointer<QMessageBox> m_question;
    /** Words for ages change with it. */
    QTimer m_minute;
};

} // namespace Clientele
