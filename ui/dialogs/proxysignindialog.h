// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/password.h"

#include <QtWidgets/QDialog>

class QBoxLayout;
class QCheckBox;
class QFormLayout;
class QPushButton;

namespace Clientele {

class BoundedLineEdit;

/** Asks who signs in at a proxy that wants to know (407). For open(), not exec(). GUI thread. */
class ProxySignInDialog : public QDialog
{
    Q_OBJECT

public:
    struct Request
    {
        /** Host and port; untrusted. */
        QString proxy;
        /** Who signed in there last; may be empty. */
        QString user = {};
        /** The proxy did not accept what was entered before. */
        bool isRefused = false;
    };

    explicit ProxySignInDialog(const Request &request, QWidget *parent = nullptr);

    void done(int result) override;

Q_SIGNALS:
    /** Comes before accepted(). @p keep: the password is to go into the system keychain. */
    void entered(const QString &user, const Clientele::Password &password, bool keep);

private:
    void addFields(QBoxLayout *layout, const Request &request);
    void addField(QFormLayout *form, BoundedLineEdit *edit, const QString &label);
    void addRefusal(QFormLayout *form, bool isRefused);
    void addButtons(QBoxLayout *layout);
    void refresh();
    void signIn();

    BoundedLineEdit *m_user;
    BoundedLineEdit *m_password;
    QCheckBox *m_keep;
    QPushButton *m_signIn = nullptr;
};

} // namespace Clientele
