// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QToolButton;

namespace Clientele {

class ClientDeletion;
class PlainLabel;

/**
 * In the status bar: which client is to be deleted, when, and the way back. Its place is kept clear of what a person
 * works with, so nothing moves when it comes and goes. Screen readers hear of each client once.
 */
class DeletionIndicator : public QWidget
{
    Q_OBJECT

public:
    /** @p deletion is not owned and must outlive this. */
    explicit DeletionIndicator(ClientDeletion &deletion, QWidget *parent = nullptr);

private:
    void showWaiting();
    void tell();
    [[nodiscard]] QString sentence(const QString &name, int others) const;
    void undoLast();

    ClientDeletion &m_deletion;
    PlainLabel *m_text;
    QToolButton *m_undo;
    QTimer m_second;
    qsizetype m_told = 0;
};

} // namespace Clientele
