// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/connectionform.h"

#include "ui/dialogs/connectionlink.h"
#include "ui/dialogs/problemline.h"
#include "ui/text/plaintext.h"

#include <QtCore/QRegularExpression>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;

namespace Clientele {

ConnectionForm::ConnectionForm(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSizeConstraint(QLayout::SetMinimumSize);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_baseUrl = makeRow(tr("&Base URL:"), tr("Base URL"), u"baseUrlEdit"_s);
    m_baseUrl.edit->setPlaceholderText(u"https://api.example.com"_s);
    m_baseUrl.edit->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase);
    connect(m_baseUrl.edit, &QLineEdit::editingFinished, this, &ConnectionForm::takeLinkApart);
    m_workspaceId = makeRow(tr("&Workspace ID:"), tr("Workspace ID"), u"workspaceIdEdit"_s);
    m_workspaceId.edit->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    m_token = makeRow(tr("&Token:"), tr("Token"), u"tokenEdit"_s);
    m_token.edit->setEchoMode(QLineEdit::Password);
    m_token.edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    addKeepRow();
}

ConnectionForm::Row ConnectionForm::makeRow(const QString &label, const QString &accessibleName,
                                            const QString &objectName)
{
    constexpr int widthInCharacters = 44;
    Row row{.edit = new QLineEdit(this), .problem = new ProblemLine(this)};
    row.edit->setObjectName(objectName);
    row.edit->setAccessibleName(accessibleName);
    row.edit->setMinimumWidth(fontMetrics().averageCharWidth() * widthInCharacters);
    row.problem->setObjectName(objectName + "Problem"_L1);
    auto *buddy = new PlainLabel(label, this);
    buddy->setBuddy(row.edit);
    m_layout->addRow(buddy, row.edit);
    m_layout->addRow(nullptr, row.problem);
    connect(row.edit, &QLineEdit::textEdited, this, [this, row]() mutable { setProblem(row, {}); });
    return row;
}

void ConnectionForm::addKeepRow()
{
    m_keep = new QCheckBox(tr("&Keep me signed in (system keychain)"), this);
    m_keep->setObjectName(u"keepSignedInCheck"_s);
    m_keep->setAccessibleName(tr("Keep me signed in (system keychain)"));
    m_keep->setAccessibleDescription(tr("Without this, the token is forgotten when Clientele closes."));
    setPlainToolTip(m_keep, m_keep->accessibleDescription());
    m_keep->setChecked(true);
    m_layout->addRow(nullptr, m_keep);
}

void ConnectionForm::load(const Connection &connection)
{
    m_baseUrl.edit->setText(connection.baseUrl.toString());
    m_workspaceId.edit->setText(connection.workspaceId);
    forgetToken();
    clearProblems();
    for (const Row &each : {m_baseUrl, m_workspaceId, m_token}) {
        if (each.edit->text().isEmpty()) {
            each.edit->setFocus();
            return;
        }
    }
}

void ConnectionForm::takeLinkApart()
{
    const auto link = connectionLink(m_baseUrl.edit->text());
    if (!link)
        return;
    m_baseUrl.edit->setText(link->baseUrl);
    m_workspaceId.edit->setText(link->workspaceId);
    setProblem(m_workspaceId, {});
}

std::optional<AccessToken> ConnectionForm::enteredToken() const
{
    static const QRegularExpression lineBreaks(uR"(\s*[\r\n\x{2028}\x{2029}]\s*)"_s);
    static const QRegularExpression scheme(uR"(^Bearer\s+)"_s, QRegularExpression::CaseInsensitiveOption);
    QString text = m_token.edit->text().trimmed();
    return AccessToken::fromText(text.remove(lineBreaks).remove(scheme));
}

std::optional<ConnectionEntry> ConnectionForm::check()
{
    takeLinkApart();
    const CheckedBaseUrl base = checkBaseUrl(m_baseUrl.edit->text());
    const QString workspaceId = m_workspaceId.edit->text().trimmed();
    const auto token = enteredToken();
    setProblem(m_baseUrl, baseUrlProblemText(base.problem));
    setProblem(m_workspaceId, workspaceIdProblemText(workspaceId));
    const QString tokenProblem = m_token.edit->text().trimmed().isEmpty()
                                     ? tr("Paste the token that was issued for this workspace.")
                                     : tr("This is not a token: it has characters that no token has, or is too long.");
    setProblem(m_token, token ? QString() : tokenProblem);
    focusFirstProblem();
    if (base.problem != BaseUrlProblem::None || !workspaceIdProblemText(workspaceId).isEmpty() || !token)
        return std::nullopt;
    return ConnectionEntry{
        .connection = {.baseUrl = base.url, .workspaceId = workspaceId}, .token = *token, .keep = m_keep->isChecked()};
}

void ConnectionForm::showProblem(const ConnectionProblem &problem)
{
    if (problem.field == ConnectionField::Whole)
        return;
    setProblem(row(problem.field), problem.text);
    focusFirstProblem();
}

ConnectionForm::Row &ConnectionForm::row(ConnectionField field)
{
    if (field == ConnectionField::BaseUrl)
        return m_baseUrl;
    return field == ConnectionField::WorkspaceId ? m_workspaceId : m_token;
}

void ConnectionForm::setProblem(Row &row, const QString &text)
{
    row.problem->setText(text);
    row.edit->setAccessibleDescription(text);
}

void ConnectionForm::focusFirstProblem()
{
    for (const Row &each : {m_baseUrl, m_workspaceId, m_token}) {
        if (!each.problem->text().isEmpty()) {
            each.edit->setFocus();
            each.edit->selectAll();
            return;
        }
    }
}

void ConnectionForm::clearProblems()
{
    for (Row *each : {&m_baseUrl, &m_workspaceId, &m_token})
        setProblem(*each, {});
}

void ConnectionForm::setReadOnly(bool readOnly)
{
    for (const Row &each : {m_baseUrl, m_workspaceId, m_token})
        each.edit->setReadOnly(readOnly);
    m_keep->setEnabled(!readOnly);
}

void ConnectionForm::forgetToken()
{
    m_token.edit->clear();
}

} // namespace Clientele
