// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/text/plaintext.h"

namespace Clientele {

/** Words on as many lines as their width asks for, of which none is cut off when something beside them needs room. */
class WrappedLabel : public PlainLabel
{
    Q_OBJECT

public:
    explicit WrappedLabel(const QString &text, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void keepWholeTextVisible();
};

} // namespace Clientele
