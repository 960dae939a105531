// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/dialogs/signindialog.h"

namespace Clientele {

class AddressFields;

/** Adds a workspace: asks which one on which server, and signs in to it. */
class ConnectionDialog : public SignInDialog
{
    Q_OBJECT

public:
    /** Both ports must outlive the dialog. */
    ConnectionDialog(ConnectionTester &tester, SignInPort &port, QWidget *parent = nullptr);

    /** Fills base URL and workspace id with what is in use; focus to the first empty field. */
    void load(const Connection &connection);

protected:
    [[nodiscard]] std::optional<Connection> checkedConnection() override;
    [[nodiscard]] const FieldRow *addressField(ConnectionField field) const override;

private:
    AddressFields *m_address;
};

} // namespace Clientele
