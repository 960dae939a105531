// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/QMessageBox>

namespace Clientele {

/** Asks what becomes of clients that are to be deleted and still wait, as the program is left. */
class DeletionQuestion : public QObject
{
    Q_OBJECT

public:
    /** @p names are untrusted and not empty. For open(), not exec(); the message is @p parent's and deletes itself. */
    DeletionQuestion(const QStringList &names, QWidget *parent);

    void open();

Q_SIGNALS:
    void deleteChosen();
    void keepChosen();
    /** The person stays. */
    void stayChosen();

private:
    QMessageBox *m_box;
};

} // namespace Clientele
