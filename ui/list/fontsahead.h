// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QSet>
#include <QtCore/QTimer>

namespace Clientele {

class ClientsView;

/**
 * Loads the fonts that a list of clients is going to need. Qt loads those of a script when something in it is painted
 * first; for Han and Hangul that takes several times as long as a keystroke may. So one letter of each script among the
 * names is painted where nobody sees it, in one look after the other, each when nothing has happened for a while.
 * GUI thread.
 */
class FontsAhead : public QObject
{
    Q_OBJECT

public:
    /** @p view has a ClientDelegate, and its model the roles of a ClientsModel in name order, where a script's names
     * are together; not owned, outlives this. */
    explicit FontsAhead(ClientsView &view);

    /** Something happens: what is left to be done waits for the next pause. @p isWhole: all clients are in the list,
     * and their names may be looked at. */
    void wait(bool isWhole);

Q_SIGNALS:
    /** The fonts for @p letter are there in all looks. */
    void loaded(const QString &letter);
    /** Nothing is left to be done. */
    void ready();

private:
    void goOn();
    void findLetters();
    void loadNext();

    ClientsView &m_view;
    QTimer m_pause;
    bool m_isWhole = false;
    /** Of the list that was looked at last. */
    int m_rows = 0;
    QSet<int> m_scripts;
    QStringList m_letters;
    /** Of the first letter: how many looks are done. */
    int m_looks = 0;
};

} // namespace Clientele
