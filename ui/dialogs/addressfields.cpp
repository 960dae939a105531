// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/addressfields.h"

#include "ui/dialogs/connectionlink.h"
#include "ui/dialogs/connectionproblem.h"

#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;

namespace Clientele {

AddressFields::AddressFields(FieldRows &rows)
    : QObject(&rows)
    , m_baseUrl(rows.addField(tr("&Base URL:"), tr("Base URL"), u"baseUrlEdit"_s))
    , m_workspaceId(rows.addField(tr("&Workspace ID:"), tr("Workspace ID"), u"workspaceIdEdit"_s))
{
    m_baseUrl.edit->setPlaceholderText(u"https://api.example.com"_s);
    m_baseUrl.edit->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase);
    m_workspaceId.edit->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    for (QLineEdit *edit : {m_baseUrl.edit, m_workspaceId.edit})
        connect(edit, &QLineEdit::editingFinished, this, [this, edit] { takeLinkApart(*edit); });
}

bool AddressFields::load(const Connection &connection)
{
    m_baseUrl.edit->setText(connection.baseUrl.toString());
    m_workspaceId.edit->setText(connection.workspaceId);
    for (QLineEdit *edit : {m_baseUrl.edit, m_workspaceId.edit}) {
        if (edit->text().isEmpty()) {
            edit->setFocus();
            return true;
        }
    }
    return false;
}

void AddressFields::takeLinkApart(const QLineEdit &pasted)
{
    const auto link = connectionLink(pasted.text());
    if (!link)
        return;
    m_baseUrl.edit->setText(link->baseUrl);
    m_workspaceId.edit->setText(link->workspaceId);
    FieldRows::setProblem(m_baseUrl, {});
    FieldRows::setProblem(m_workspaceId, {});
}

std::optional<Connection> AddressFields::check()
{
    takeLinkApart(*m_baseUrl.edit);
    takeLinkApart(*m_workspaceId.edit);
    const CheckedBaseUrl base = checkBaseUrl(m_baseUrl.edit->text());
    const QString workspaceId = m_workspaceId.edit->text().trimmed();
    const QString workspaceProblem = workspaceIdProblemText(workspaceId);
    FieldRows::setProblem(m_baseUrl, baseUrlProblemText(base.problem));
    FieldRows::setProblem(m_workspaceId, workspaceProblem);
    if (base.problem != BaseUrlProblem::None || !workspaceProblem.isEmpty())
        return std::nullopt;
    return Connection{.baseUrl = base.url, .workspaceId = workspaceId};
}

} // namespace Clientele
