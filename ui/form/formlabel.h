// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/text/plaintext.h"

namespace Clientele {

/** Words of the form: in the colour of their tone, and at the side the form begins on, whatever language they are in.
 */
class FormLabel : public PlainLabel
{
    Q_OBJECT

public:
    enum class Tone { Plain, Muted, Problem };

    FormLabel(Tone tone, const QString &text, QWidget *parent, Options options = Option::None);

protected:
    void changeEvent(QEvent *event) override;

private:
    void align();
    void color();

    Tone m_tone;
};

} // namespace Clientele
