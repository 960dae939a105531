// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

namespace Clientele {

class ClientDelegate;
class ClientsView;
class PictureStore;

/** From now on rows of @p view show pictures; those of rows that are scrolled away are given up. */
void showPictures(ClientsView &view, ClientDelegate &delegate, PictureStore &pictures);

} // namespace Clientele
