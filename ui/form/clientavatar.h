// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

namespace Clientele {

class PictureStore;

/** What stands for the client in the form, see paintAvatar(). */
class ClientAvatar : public QWidget
{
    Q_OBJECT

public:
    explicit ClientAvatar(QWidget *parent = nullptr);

    void setName(const QString &name);
    /** Of its picture; empty: none, or one that is being typed. */
    void setUrl(const QString &url);
    void setPictures(PictureStore *pictures);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QString m_url;
    QPointer<PictureStore> m_pictures;
};

} // namespace Clientele
