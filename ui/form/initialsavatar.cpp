// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/form/initialsavatar.h"

#include "ui/text/initials.h"

#include <QtGui/QPainter>

namespace Clientele {

InitialsAvatar::InitialsAvatar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void InitialsAvatar::setName(const QString &name)
{
    m_name = name;
    update();
}

QSize InitialsAvatar::sizeHint() const
{
    const int side = fontMetrics().height() * 7 / 2;
    return {side, side};
}

void InitialsAvatar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    QFont larger = font();
    larger.setPixelSize(static_cast<int>(height() * 0.38));
    painter.setFont(larger);
    paintInitials(painter, rect(), m_name, palette());
}

} // namespace Clientele
