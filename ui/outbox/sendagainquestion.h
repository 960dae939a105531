// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QObject>

class QMessageBox;
class QWidget;

namespace Clientele {

/** Asks before a creation of unknown outcome is sent again. Deletes itself when answered. GUI thread. */
class SendAgainQuestion : public QObject
{
    Q_OBJECT

public:
    /** @p name: of the client; untrusted. */
    SendAgainQuestion(const QString &name, QWidget *parent);

    void open();

Q_SIGNALS:
    void sendAgainChosen();

private:
    QMessageBox *m_box;
};

} // namespace Clientele
