// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/error.h"

#include <QtWidgets/QDialog>

class QBoxLayout;

namespace Clientele {

/** The facts behind a message, for whoever helps. Never a token, whatever the server echoed. */
struct Details
{
    /** Facts, one a line, translated. */
    QStringList facts;
    /** As the server sent it; untrusted. Empty: there is none. */
    QString rawAnswer = {};

    [[nodiscard]] bool isEmpty() const { return facts.isEmpty() && rawAnswer.isEmpty(); }
    friend bool operator==(const Details &, const Details &) = default;
};

[[nodiscard]] Details errorDetails(const Error &error);
/** Whether errorDetails() says more than that there was no answer. */
[[nodiscard]] bool hasDetails(const Error &error);
/** Of a client that was created. */
[[nodiscard]] Details createdDetails(const QString &clientId);

/** Shows Details as text that can be copied. For open(), not exec(). */
class DetailsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit DetailsDialog(const Details &details, QWidget *parent = nullptr);

private:
    void addButtons(QBoxLayout *layout);

    QString m_text;
};

/** Opens a DetailsDialog over @p parent; it deletes itself when closed. */
void openDetails(const Details &details, QWidget *parent);

} // namespace Clientele
