// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/QWidget>

class QPushButton;

namespace Clientele {

class PlainLabel;

/** Under the drafts: what can be done with one, and the way back from a discard, whose place is kept clear. */
class DraftsFooter : public QWidget
{
    Q_OBJECT

public:
    explicit DraftsFooter(QWidget *parent = nullptr);

    /** Whether there is a draft that Open and Discard would be about. */
    void setHasDraft(bool hasDraft);
    /** Offers to take a discard back; announced. An empty sentence: nothing to take back. */
    void offerUndo(const QString &sentence);

Q_SIGNALS:
    void openRequested();
    void discardRequested();
    void undoRequested();

private:
    void layOut();

    QPushButton *m_open;
    QPushButton *m_discard;
    QWidget *m_undoLine;
    PlainLabel *m_sentence;
    QPushButton *m_undo;
};

} // namespace Clientele
