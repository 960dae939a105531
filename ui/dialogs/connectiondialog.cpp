// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/connectiondialog.h"

#include "ui/dialogs/addressfields.h"

using namespace Qt::StringLiterals;

namespace Clientele {

ConnectionDialog::ConnectionDialog(ConnectionTester &tester, SignInPort &port, QWidget *parent)
    : SignInDialog(tester, port, parent)
    , m_address(new AddressFields(rows()))
{
    setObjectName(u"connectionDialog"_s);
    setWindowTitle(tr("Add a workspace"));
    build(tr("Whoever runs your workspace can tell you its address and ID. A link into it, or a text with such a link, "
             "may be pasted."),
          {u"connectButton"_s, tr("&Connect")}, {u"cancelConnectionButton"_s, tr("Cancel")});
}

void ConnectionDialog::load(const Connection &connection)
{
    rows().clearProblems();
    fields().load({}, SignInWay::EmailAndPassword);
    m_address->load(connection);
}

std::optional<Connection> ConnectionDialog::checkedConnection()
{
    return m_address->check();
}

const FieldRow *ConnectionDialog::addressField(ConnectionField field) const
{
    return field == ConnectionField::BaseUrl ? &m_address->baseUrl() : &m_address->workspaceId();
}

} // namespace Clientele
