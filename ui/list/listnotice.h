// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/list/liststate.h"

#include <QtCore/QHash>
#include <QtWidgets/QWidget>

class QPushButton;
class QVBoxLayout;

namespace Clientele {

class PlainLabel;

/** Stands in the place of the list and says why there is none, and what can be done. GUI thread. */
class ListNotice : public QWidget
{
    Q_OBJECT

public:
    explicit ListNotice(QWidget *parent = nullptr);

    /** @p searchText: what ListAction::CreateFound would create. */
    void showWords(const ListNoticeWords &words, const QString &searchText);

Q_SIGNALS:
    void triggered(Clientele::ListAction action);

private:
    [[nodiscard]] QPushButton *button(ListAction action);
    void showButtons(const QList<ListAction> &actions, const QString &searchText);

    ListNoticeWords m_words;
    PlainLabel *m_title;
    PlainLabel *m_text;
    QVBoxLayout *m_column;
    QHash<ListAction, QPushButton *> m_buttons;
};

} // namespace Clientele
