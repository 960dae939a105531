// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/accesstoken.h"
#include "models/values/connection.h"
#include "ui/dialogs/connectionproblem.h"

#include <QtWidgets/QWidget>

#include <optional>

class QCheckBox;
class QFormLayout;
class QLineEdit;

namespace Clientele {

class ProblemLine;

/** What a person entered to sign in, found acceptable. */
struct ConnectionEntry
{
    Connection connection;
    AccessToken token;
    /** Into the system keychain, or for this session only. */
    bool keep = true;
};

/** The fields to sign in with, and what is wrong with each beside it. Knows nothing of servers. */
class ConnectionForm : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionForm(QWidget *parent = nullptr);

    /** Fills base URL and workspace id, empties the token; focus to the first empty field. */
    void load(const Connection &connection);
    /** The entry; or nothing, and then what is wrong stands beside the fields and the first of them has the focus. */
    [[nodiscard]] std::optional<ConnectionEntry> check();
    /** Shows @p problem at its field; one for ConnectionField::Whole is not shown here. */
    void showProblem(const ConnectionProblem &problem);
    void clearProblems();
    void setReadOnly(bool readOnly);
    /** Empties the token field. */
    void forgetToken();

private:
    struct Row
    {
        QLineEdit *edit = nullptr;
        ProblemLine *problem = nullptr;
    };

    [[nodiscard]] Row makeRow(const QString &label, const QString &accessibleName, const QString &objectName);
    void addKeepRow();
    void takeLinkApart();
    [[nodiscard]] Row &row(ConnectionField field);
    void setProblem(Row &row, const QString &text);
    void focusFirstProblem();
    [[nodiscard]] std::optional<AccessToken> enteredToken() const;

    QFormLayout *m_layout;
    Row m_baseUrl;
    Row m_workspaceId;
    Row m_token;
    QCheckBox *m_keep = nullptr;
};

} // namespace Clientele
