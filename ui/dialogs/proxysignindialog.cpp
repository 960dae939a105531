// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/proxysignindialog.h"

#include "ui/dialogs/problemline.h"
#include "ui/dialogs/wrappedlabel.h"
#include "ui/text/boundedlineedit.h"
#include "ui/text/plaintext.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Clientele {

ProxySignInDialog::ProxySignInDialog(const Request &request, QWidget *parent)
    : QDialog(parent)
    , m_user(new BoundedLineEdit(this))
    , m_password(new BoundedLineEdit(this, BoundedLineEdit::Shows::Dots))
    , m_keep(new QCheckBox(tr("&Keep the password (system keychain)"), this))
{
    setObjectName(u"proxySignInDialog"_s);
    setWindowTitle(tr("Sign in at the proxy"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new WrappedLabel(tr("The proxy “%1” wants to know who you are before it lets Clientele reach any "
                                          "server. Its user name and password are not those of your workspace.",
                                          "%1: address of a proxy")
                                           .arg(displayText(request.proxy)),
                                       this));
    layout->addSpacing(fontMetrics().height() / 2);
    addFields(layout, request);
    layout->addStretch();
    layout->addSpacing(fontMetrics().height() / 2);
    addButtons(layout);
    connect(m_user, &QLineEdit::textChanged, this, &ProxySignInDialog::refresh);
    connect(m_password, &QLineEdit::textChanged, this, &ProxySignInDialog::refresh);
    refresh();
    (request.user.isEmpty() ? m_user : m_password)->setFocus();
}

void ProxySignInDialog::addFields(QBoxLayout *layout, const Request &request)
{
    constexpr int widthInCharacters = 40;
    m_user->setValue(request.user);
    m_user->setObjectName(u"proxySignInUserEdit"_s);
    m_user->setAccessibleName(tr("User name at the proxy"));
    m_user->setMinimumWidth(fontMetrics().averageCharWidth() * widthInCharacters);
    m_user->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    m_password->setObjectName(u"proxySignInPasswordEdit"_s);
    m_password->setAccessibleName(tr("Password at the proxy"));
    m_password->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_keep->setObjectName(u"keepProxyPasswordCheck"_s);
    m_keep->setAccessibleName(tr("Keep the password (system keychain)"));
    m_keep->setAccessibleDescription(tr("Without this, the password is forgotten when Clientele closes."));
    setPlainToolTip(m_keep, m_keep->accessibleDescription());
    m_keep->setChecked(true);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addField(form, m_user, tr("&User name:"));
    addField(form, m_password, tr("&Password:"));
    addRefusal(form, request.isRefused);
    form->addRow(nullptr, m_keep);
    layout->addLayout(form);
}

void ProxySignInDialog::addField(QFormLayout *form, BoundedLineEdit *edit, const QString &label)
{
    auto *buddy = new PlainLabel(label, this);
    buddy->setBuddy(edit);
    form->addRow(buddy, edit);
}

void ProxySignInDialog::addRefusal(QFormLayout *form, bool isRefused)
{
    auto *refusal = new ProblemLine(this);
    refusal->setObjectName(u"proxySignInProblem"_s);
    form->addRow(nullptr, refusal);
    if (!isRefused)
        return;
    refusal->setText(tr("The proxy did not accept this user name and password."));
    m_password->setAccessibleDescription(refusal->text());
    const auto hide = [this, refusal] {
        refusal->setText({});
        m_password->setAccessibleDescription({});
    };
    connect(m_user, &QLineEdit::textEdited, refusal, hide);
    connect(m_password, &QLineEdit::textEdited, refusal, hide);
}

void ProxySignInDialog::addButtons(QBoxLayout *layout)
{
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"cancelProxySignInButton"_s);
    cancel->setAccessibleName(tr("Cancel"));
    cancel->setAutoDefault(false);
    m_signIn = new QPushButton(tr("&Sign in"), this);
    m_signIn->setObjectName(u"proxySignInButton"_s);
    m_signIn->setAccessibleName(tr("Sign in"));
    m_signIn->setDefault(true);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_signIn);
    layout->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_signIn, &QPushButton::clicked, this, &ProxySignInDialog::signIn);
}

void ProxySignInDialog::refresh()
{
    const bool isWhole = !m_user->value().trimmed().isEmpty() && !m_password->text().isEmpty();
    const QString whyNot = isWhole ? QString() : tr("Enter user name and password first.");
    m_signIn->setEnabled(isWhole);
    m_signIn->setAccessibleDescription(whyNot);
    setPlainToolTip(m_signIn, whyNot);
}

void ProxySignInDialog::signIn()
{
    const Password password(m_password->text());
    Q_EMIT entered(m_user->value().trimmed(), password, m_keep->isChecked());
    accept();
}

void ProxySignInDialog::done(int result)
{
    // Unlike clear(), this leaves nothing to undo.
    m_password->setText({});
    QDialog::done(result);
}

} // namespace Clientele
