// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/QMessageBox>

namespace Clientele {

/** Asks whether the program is left though the disk does not know that clients are not to be deleted any more. */
class DeletionQuestion : public QObject
{
    Q_OBJECT

public:
    /** @p names are untrusted and not empty. For open(), not exec(); the message is @p parent's and deletes itself. */
    DeletionQuestion(const QStringList &names, QWidget *parent);

    void open();

Q_SIGNALS:
    /** It is to be tried once more to write that down. */
    void keepAgainChosen();
    /** They may be deleted after the next start. */
    void closeChosen();
    /** The person stays. */
    void stayChosen();

private:
    QMessageBox *m_box;
};

} // namespace Clientele
