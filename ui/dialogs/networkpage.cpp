// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/networkpage.h"

#include "ui/dialogs/authoritiesfile.h"
#include "ui/dialogs/problemline.h"
#include "ui/dialogs/proxyaddress.h"
#include "ui/dialogs/wrappedlabel.h"
#include "ui/text/boundedlineedit.h"
#include "ui/text/plaintext.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace Clientele {

NetworkPage::NetworkPage(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QFormLayout(this))
    , m_proxy(new QComboBox(this))
{
    setObjectName(u"networkPage"_s);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addProxyChoice();
    addProxyRows();
    addAuthorities();
    setNetwork({});
}

void NetworkPage::addProxyChoice()
{
    m_proxy->setObjectName(u"proxyCombo"_s);
    m_proxy->setAccessibleName(tr("Proxy"));
    m_proxy->addItem(tr("As the system says"), QVariant::fromValue(NetworkSettings::Proxy::System));
    m_proxy->addItem(tr("No proxy"), QVariant::fromValue(NetworkSettings::Proxy::None));
    m_proxy->addItem(tr("This HTTP proxy"), QVariant::fromValue(NetworkSettings::Proxy::Manual));
    auto *label = new PlainLabel(tr("&Proxy:"), this);
    label->setBuddy(m_proxy);
    m_layout->addRow(label, m_proxy);
    connect(m_proxy, &QComboBox::currentIndexChanged, this, &NetworkPage::refresh);
}

NetworkPage::Row NetworkPage::addRow(const QString &label, const QString &accessibleName, const QString &objectName,
                                     QWidget *beside)
{
    return addRow(new BoundedLineEdit(this), label, accessibleName, objectName, beside);
}

NetworkPage::Row NetworkPage::addRow(BoundedLineEdit *edit, const QString &label, const QString &accessibleName,
                                     const QString &objectName, QWidget *beside)
{
    Row row{.edit = edit, .label = new PlainLabel(label, this), .problem = new ProblemLine(this)};
    row.edit->setObjectName(objectName);
    row.edit->setAccessibleName(accessibleName);
    row.edit->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    row.label->setBuddy(row.edit);
    row.problem->setObjectName(objectName + "Problem"_L1);
    if (beside) {
        auto *field = new QHBoxLayout;
        field->addWidget(row.edit, 1);
        field->addWidget(beside);
        m_layout->addRow(row.label, field);
    } else {
        m_layout->addRow(row.label, row.edit);
    }
    m_layout->addRow(nullptr, row.problem);
    connect(row.edit, &QLineEdit::textEdited, this, [row] { setProblem(row, {}); });
    return row;
}

void NetworkPage::addProxyRows()
{
    m_host = addRow(tr("&Address:"), tr("Address of the proxy"), u"proxyHostEdit"_s);
    m_host.edit->setPlaceholderText(u"proxy.example.com"_s);
    m_port = addRow(tr("P&ort:"), tr("Port of the proxy"), u"proxyPortEdit"_s);
    m_port.edit->setInputMethodHints(Qt::ImhDigitsOnly);
    m_user = addRow(tr("&User name:"), tr("User name at the proxy"), u"proxyUserEdit"_s);
    m_user.edit->setPlaceholderText(tr("Only when the proxy asks for one"));
    m_password = addRow(new BoundedLineEdit(this, BoundedLineEdit::Shows::Dots), tr("Pass&word:"),
                        tr("Password at the proxy"), u"proxyPasswordEdit"_s);
    m_password.edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    addHint(tr("The password is kept in the system keychain, not in the settings."));
    connect(m_host.edit, &QLineEdit::editingFinished, this, &NetworkPage::takeAddressApart);
    connect(m_user.edit, &QLineEdit::textChanged, this, &NetworkPage::refresh);
    connect(m_password.edit, &QLineEdit::textEdited, this, [this] { m_isPasswordTyped = true; });
}

void NetworkPage::addHint(const QString &text)
{
    auto *hint = new WrappedLabel(text, this);
    m_layout->addRow(nullptr, hint);
    m_passwordHint = hint;
    m_password.edit->setAccessibleDescription(text);
}

void NetworkPage::addAuthorities()
{
    m_browse = new QPushButton(tr("&Browse…"), this);
    m_browse->setObjectName(u"browseAuthoritiesButton"_s);
    m_browse->setAccessibleName(tr("Browse for a file of authorities"));
    m_browse->setAutoDefault(false);
    m_authorities = addRow(tr("Own au&thorities:"), tr("File of own authorities"), u"authoritiesFileEdit"_s, m_browse);
    m_authorities.edit->setPlaceholderText(tr("None"));
    m_layout->addRow(nullptr,
                     new WrappedLabel(tr("A PEM file with certificates of authorities of your organisation. They are "
                                         "trusted beside those of the system."),
                                      this));
    connect(m_authorities.edit, &QLineEdit::editingFinished, this, &NetworkPage::checkAuthorities);
    connect(m_browse, &QPushButton::clicked, this, &NetworkPage::browse);
    setTabOrder(m_authorities.edit, m_browse);
}

void NetworkPage::setNetwork(const NetworkSettings &settings)
{
    m_proxy->setCurrentIndex(m_proxy->findData(QVariant::fromValue(settings.proxy)));
    m_host.edit->setValue(settings.proxyHost);
    m_port.edit->setValue(settings.proxyPort > 0 ? QString::number(settings.proxyPort) : QString());
    m_user.edit->setValue(settings.proxyUser);
    m_formerUser = settings.proxyUser;
    m_authorities.edit->setValue(settings.authoritiesFile);
    forgetPassword();
    for (const Row &row : {m_host, m_port, m_user, m_password})
        setProblem(row, {});
    checkAuthorities();
    refresh();
}

NetworkSettings NetworkPage::network() const
{
    return {.proxy = proxy(),
            .proxyHost = m_host.edit->value().trimmed(),
            .proxyPort = m_port.edit->value().trimmed().toInt(),
            .proxyUser = m_user.edit->value().trimmed(),
            .authoritiesFile = m_authorities.edit->value().trimmed()};
}

NetworkSettings::Proxy NetworkPage::proxy() const
{
    return m_proxy->currentData().value<NetworkSettings::Proxy>();
}

void NetworkPage::setProxyPasswordKept(bool isKept)
{
    m_password.edit->setPlaceholderText(isKept ? tr("Kept in the system keychain") : QString());
}

bool NetworkPage::isPasswordChanged() const
{
    const bool lostItsUser = m_user.edit->value().trimmed().isEmpty() && !m_formerUser.isEmpty();
    return m_isPasswordTyped || lostItsUser;
}

QString NetworkPage::proxyPassword() const
{
    return m_user.edit->value().trimmed().isEmpty() ? QString() : m_password.edit->text();
}

void NetworkPage::forgetPassword()
{
    // Unlike clear(), this leaves nothing to undo.
    m_password.edit->setText({});
    m_isPasswordTyped = false;
}

void NetworkPage::refresh()
{
    const bool isManual = proxy() == NetworkSettings::Proxy::Manual;
    const bool usesOne = proxy() != NetworkSettings::Proxy::None;
    setShown(m_host, isManual);
    setShown(m_port, isManual);
    setShown(m_user, usesOne);
    setShown(m_password, usesOne);
    m_passwordHint->setVisible(usesOne);
    m_password.edit->setEnabled(!m_user.edit->value().trimmed().isEmpty());
}

void NetworkPage::setShown(const Row &row, bool isShown)
{
    row.edit->setVisible(isShown);
    row.label->setVisible(isShown);
    row.problem->setVisible(isShown && !row.problem->text().isEmpty());
}

void NetworkPage::setProblem(const Row &row, const QString &text)
{
    row.problem->setText(text);
    row.edit->setAccessibleDescription(text);
}

void NetworkPage::takeAddressApart()
{
    const auto address = proxyAddress(m_host.edit->value());
    if (!address)
        return;
    m_host.edit->setValue(address->host);
    if (address->port > 0)
        m_port.edit->setValue(QString::number(address->port));
    if (address->user.isEmpty())
        return;
    m_user.edit->setValue(address->user);
    m_password.edit->setText(address->password);
    m_isPasswordTyped = true;
}

bool NetworkPage::checkAuthorities()
{
    const QString path = m_authorities.edit->value().trimmed();
    const AuthoritiesFile file = path.isEmpty() ? AuthoritiesFile{} : lookAtAuthoritiesFile(path);
    setProblem(m_authorities, authoritiesFileProblemText(file.problem));
    if (file.certificates > 0) {
        const QString found = tr("%n certificates found.", nullptr, file.certificates);
        m_authorities.problem->setText(found, Severity::Success);
        m_authorities.edit->setAccessibleDescription(found);
    }
    return file.problem == AuthoritiesFileProblem::None;
}

bool NetworkPage::check()
{
    takeAddressApart();
    const bool isManual = proxy() == NetworkSettings::Proxy::Manual;
    setProblem(m_host, isManual ? proxyHostProblem(m_host.edit->value().trimmed()) : QString());
    setProblem(m_port, isManual ? proxyPortProblem(m_port.edit->value().trimmed()) : QString());
    const bool isFileGood = checkAuthorities();
    for (const Row &row : {m_host, m_port, m_authorities}) {
        const bool isFile = row.edit == m_authorities.edit;
        if (isFile ? isFileGood : row.problem->text().isEmpty())
            continue;
        row.edit->setFocus();
        row.edit->selectAll();
        return false;
    }
    return true;
}

void NetworkPage::browse()
{
    auto *dialog = new QFileDialog(window(), tr("File of authorities"), {},
                                   tr("Certificates (*.pem *.crt *.cer)") + ";;"_L1 + tr("All files (*)"));
    dialog->setObjectName(u"browseAuthoritiesDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_authorities.edit->setValue(path);
        checkAuthorities();
    });
    dialog->open();
}

} // namespace Clientele
