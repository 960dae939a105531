// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/networksettings.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QFormLayout;
class QPushButton;

namespace Clientele {

class BoundedLineEdit;
class PlainLabel;
class ProblemLine;

/** The page of the preferences on how servers are reached. Knows nothing of the network. */
class NetworkPage : public QWidget
{
    Q_OBJECT

public:
    explicit NetworkPage(QWidget *parent = nullptr);

    void setNetwork(const NetworkSettings &settings);
    /** What is entered, whether it can be used or not. */
    [[nodiscard]] NetworkSettings network() const;
    /** Shown in the password field in place of a password that is never shown. */
    void setProxyPasswordKept(bool isKept);

    /** A password was typed or deleted, or there is no user name any more that it could belong to. */
    [[nodiscard]] bool isPasswordChanged() const;
    [[nodiscard]] QString proxyPassword() const;
    void forgetPassword();

    /** False: what is wrong stands beside the fields, and the first of them has the focus. */
    bool check();

private:
    struct Row
    {
        BoundedLineEdit *edit = nullptr;
        PlainLabel *label = nullptr;
        ProblemLine *problem = nullptr;
    };

    void addProxyChoice();
    [[nodiscard]] Row addRow(const QString &label, const QString &accessibleName, const QString &objectName,
                             QWidget *beside = nullptr);
    Row addRow(BoundedLineEdit *edit, const QString &label, const QString &accessibleName, const QString &objectName,
               QWidget *beside = nullptr);
    void addProxyRows();
    void addAuthorities();
    void addHint(const QString &text);
    void takeAddressApart();
    void refresh();
    void setShown(const Row &row, bool isShown);
    static void setProblem(const Row &row, const QString &text);
    bool checkAuthorities();
    void browse();
    [[nodiscard]] NetworkSettings::Proxy proxy() const;

    QFormLayout *m_layout;
    QComboBox *m_proxy;
    Row m_host;
    Row m_port;
    Row m_user;
    Row m_password;
    QWidget *m_passwordHint = nullptr;
    Row m_authorities;
    QPushButton *m_browse = nullptr;
    QString m_formerUser;
    bool m_isPasswordTyped = false;
};

} // namespace Clientele
