// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/list/listpictures.h"

#include "models/items/clientsmodel.h"
#include "ui/list/clientdelegate.h"
#include "ui/list/clientsview.h"
#include "ui/pictures/picturestore.h"

#include <QtWidgets/QScrollBar>

namespace Clientele {

void showPictures(ClientsView &view, ClientDelegate &delegate, PictureStore &pictures)
{
    delegate.setPictures(&pictures);
    pictures.addViewer(
        &view, [&view] { return view.isVisible() ? view.textsOnScreen(ClientsModel::AvatarUrlRole) : QStringList(); });
    QObject::connect(&pictures, &PictureStore::arrived, view.viewport(), qOverload<>(&QWidget::update));
    const QAbstractItemModel *model = view.model();
    QObject::connect(view.verticalScrollBar(), &QScrollBar::valueChanged, &pictures, &PictureStore::review);
    QObject::connect(model, &QAbstractItemModel::modelReset, &pictures, &PictureStore::review);
    QObject::connect(model, &QAbstractItemModel::rowsRemoved, &pictures, &PictureStore::review);
    QObject::connect(model, &QAbstractItemModel::layoutChanged, &pictures, &PictureStore::review);
    view.viewport()->update();
}

} // namespace Clientele
