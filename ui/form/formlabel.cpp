// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/form/formlabel.h"

#include "ui/text/severity.h"
#include "ui/text/textcolors.h"

#include <QtCore/QEvent>

namespace Clientele {

FormLabel::FormLabel(Tone tone, const QString &text, QWidget *parent, Options options)
    : PlainLabel(text, parent, options)
    , m_tone(tone)
{
    align();
    color();
}

void FormLabel::changeEvent(QEvent *event)
{
    PlainLabel::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        align();
    else if (event->type() == QEvent::PaletteChange)
        color();
}

void FormLabel::align()
{
    // QLabel itself goes by the direction of its text, which an answer of a server may have in another language.
    setAlignment(Qt::AlignVCenter | Qt::AlignAbsolute | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));
}

void FormLabel::color()
{
    const QPalette &surroundings = parentWidget()->palette();
    QColor wanted = surroundings.color(QPalette::WindowText);
    if (m_tone == Tone::Muted)
        wanted = mutedColor(surroundings);
    else if (m_tone == Tone::Problem)
        wanted = severityAccent(Severity::Error, surroundings);
    if (palette().color(QPalette::WindowText) == wanted)
        return;
    QPalette colored;
    colored.setColor(QPalette::WindowText, wanted);
    setPalette(colored);
}

} // namespace Clientele
