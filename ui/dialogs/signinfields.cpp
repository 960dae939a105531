// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/signinfields.h"

#include "ui/text/boundedlineedit.h"

#include <QtCore/QRegularExpression>
#include <QtWidgets/QRadioButton>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

/** Empties the field, and what it would offer to undo. */
void wipe(QLineEdit *edit)
{
    edit->setText({});
}

} // namespace

SignInFields::SignInFields(FieldRows &rows)
    : QObject(&rows)
    , m_rows(rows)
{
    const auto ways = rows.addChoice(
        tr("Sign in with:"), {{u"emailWayButton"_s, tr("E-&mail and password")}, {u"tokenWayButton"_s, tr("&Token")}});
    m_byEmail = ways.at(0);
    m_byToken = ways.at(1);
    m_email = rows.addField(tr("&E-mail:"), tr("E-mail"), u"emailEdit"_s);
    m_email.edit->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase);
    m_password = rows.addSecret(tr("&Password:"), tr("Password"), u"passwordEdit"_s);
    m_token = rows.addSecret(tr("T&oken:"), tr("Token"), u"tokenEdit"_s);
    const auto spans = rows.addChoice(tr("Afterwards:"), {{u"keepSignedInButton"_s, tr("&Keep me signed in"),
                                                           tr("Your token is kept in the system keychain.")},
                                                          {u"sessionOnlyButton"_s, tr("Sign in for this session on&ly"),
                                                           tr("Your token is forgotten when Clientele closes.")}});
    m_keep = spans.at(0);
    connect(m_byToken, &QRadioButton::toggled, this, &SignInFields::showWay);
    showWay();
}

void SignInFields::load(const Account &account, SignInWay way)
{
    (way == SignInWay::Token ? m_byToken : m_byEmail)->setChecked(true);
    m_email.edit->setValue(account.email);
    forgetSecrets();
    focusFirstEmpty();
}

void SignInFields::focusFirstEmpty()
{
    if (way() == SignInWay::Token)
        m_token.edit->setFocus();
    else
        (m_email.edit->value().isEmpty() ? m_email : m_password).edit->setFocus();
}

void SignInFields::showWay()
{
    const bool byToken = way() == SignInWay::Token;
    m_rows.setShown(m_email, !byToken);
    m_rows.setShown(m_password, !byToken);
    m_rows.setShown(m_token, byToken);
}

SignInWay SignInFields::way() const
{
    return m_byToken->isChecked() ? SignInWay::Token : SignInWay::EmailAndPassword;
}

bool SignInFields::check()
{
    return way() == SignInWay::Token ? checkToken() : checkEmailAndPassword();
}

bool SignInFields::checkEmailAndPassword()
{
    static const QRegularExpression address(uR"(^[^\s@]+@[^\s@]+$)"_s);
    QString emailProblem;
    if (email().isEmpty())
        emailProblem = tr("Enter the e-mail address that you sign in with.");
    else if (!address.match(email()).hasMatch())
        emailProblem = tr("This is not an e-mail address. One looks like ada@example.com.");
    const QString passwordProblem =
        m_password.edit->text().isEmpty() ? tr("Enter your password for this workspace.") : QString();
    FieldRows::setProblem(m_email, emailProblem);
    FieldRows::setProblem(m_password, passwordProblem);
    return emailProblem.isEmpty() && passwordProblem.isEmpty();
}

bool SignInFields::checkToken()
{
    const QString problem = m_token.edit->text().trimmed().isEmpty()
                                ? tr("Paste the token that was issued for this workspace.")
                                : tr("This is not a token: it has characters that no token has, or is too long.");
    FieldRows::setProblem(m_token, token() ? QString() : problem);
    return token().has_value();
}

QString SignInFields::email() const
{
    return m_email.edit->value().trimmed();
}

std::optional<AccessToken> SignInFields::token() const
{
    static const QRegularExpression lineBreaks(uR"(\s*[\r\n\x{2028}\x{2029}]\s*)"_s);
    static const QRegularExpression scheme(uR"(^Bearer\s+)"_s, QRegularExpression::CaseInsensitiveOption);
    QString text = m_token.edit->text().trimmed();
    return AccessToken::fromText(text.remove(lineBreaks).remove(scheme));
}

Password SignInFields::takePassword()
{
    QString text = m_password.edit->text();
    Password password(text);
    wipe(m_password.edit);
    // The field has let go of these characters, so that they are overwritten where they are.
    text.fill(u'\0');
    return password;
}

bool SignInFields::keeps() const
{
    return m_keep->isChecked();
}

void SignInFields::forgetSecrets()
{
    wipe(m_password.edit);
    wipe(m_token.edit);
}

} // namespace Clientele
