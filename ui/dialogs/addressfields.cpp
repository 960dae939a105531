// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/addressfields.h"

#include "ui/dialogs/connectionlink.h"
#include "ui/dialogs/connectionproblem.h"
#include "ui/text/boundedlineedit.h"

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
    for (BoundedLineEdit *edit : {m_baseUrl.edit, m_workspaceId.edit})
        connect(edit, &QLineEdit::editingFinished, this, [this, edit] { takeLinkApart(*edit); });
}

bool AddressFields::load(const Connection &connection)
{
    m_baseUrl.edit->setValue(connection.baseUrl.toString());
    m_workspaceId.edit->setValue(connection.workspaceId);
    for (BoundedLineEdit *edit : {m_baseUrl.edit, m_workspaceId.edit}) {
        if (edit->text().isEmpty()) {
            edit->setFocus();
            return true;
        }
    }
    return false;
}

void AddressFields::takeLinkApart(const BoundedLineEdit &pasted)
{
    const auto link = connectionLink(pasted.value());
    if (!link)
        return;
    m_baseUrl.edit->setValue(link->baseUrl);
    m_workspaceId.edit->setValue(link->workspaceId);
    FieldRows::setProblem(m_baseUrl, {});
    FieldRows::setProblem(m_workspaceId, {});
}

std::optional<Connection> AddressFields::check()
{
    takeLinkApart(*m_baseUrl.edit);
    takeLinkApart(*m_workspaceId.edit);
    const CheckedBaseUrl base = checkBaseUrl(m_baseUrl.edit->value());
    const QString workspaceId = m_workspaceId.edit->value().trimmed();
    const QString workspaceProblem = workspaceIdProblemText(workspaceId);
    FieldRows::setProblem(m_baseUrl, baseUrlProblemText(base.problem));
    FieldRows::setProblem(m_workspaceId, workspaceProblem);
    if (base.problem != BaseUrlProblem::None || !workspaceProblem.isEmpty())
        return std::nullopt;
    return Connection{.baseUrl = base.url, .workspaceId = workspaceId};
}

} // namespace Clientele
