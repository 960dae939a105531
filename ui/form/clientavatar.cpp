// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/form/clientavatar.h"

#include "ui/pictures/avatarpainting.h"
#include "ui/pictures/picturestore.h"

#include <QtGui/QPainter>

namespace Clientele {

ClientAvatar::ClientAvatar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ClientAvatar::setName(const QString &name)
{
    m_name = name;
    update();
}

void ClientAvatar::setUrl(const QString &url)
{
    if (m_url == url)
        return;
    m_url = url;
    update();
    if (m_pictures)
        m_pictures->review();
}

void ClientAvatar::setPictures(PictureStore *pictures)
{
    m_pictures = pictures;
    pictures->addViewer(this, [this] { return QStringList{m_url}; });
    connect(pictures, &PictureStore::arrived, this, qOverload<>(&QWidget::update));
    update();
}

QSize ClientAvatar::sizeHint() const
{
    const int side = fontMetrics().height() * 7 / 2;
    return {side, side};
}

void ClientAvatar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    QFont larger = font();
    larger.setPixelSize(static_cast<int>(height() * 0.38));
    painter.setFont(larger);
    paintAvatar(painter, rect(), m_name, m_url, m_pictures, palette());
}

} // namespace Clientele
