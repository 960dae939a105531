// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/QWidget>

namespace Clientele {

class FormLabel;

/** The row under a field that says what is wrong with it: icon and words. Takes no room when there is nothing to say.
 */
class ProblemLabel : public QWidget
{
    Q_OBJECT

public:
    /** @p textObjectName names the words, which are what a test or a screen reader reads. */
    explicit ProblemLabel(const QString &textObjectName, QWidget *parent = nullptr);

    /** Plain text of any number of lines; empty hides the row. */
    void setText(const QString &text);

private:
    FormLabel *m_text;
};

} // namespace Clientele
