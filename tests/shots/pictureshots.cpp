// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "tests/shots/pictureshots.h"

#include "models/ports/picturesport.h"
#include "tests/shots/stage.h"
#include "ui/pictures/picturestore.h"
#include "ui/window/mainwindow.h"

#include <QtCore/QBuffer>
#include <QtGui/QPainter>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace Clientele::Shots {

namespace {

constexpr auto PEOPLE = R"([
  {"id": "p1", "name": "Ada Byron", "avatarUrl": "https://pictures.example/0",
   "contactMethods": [{"type": "phone", "value": "+442079460958", "isPreferred": true}], "customFields": []},
  {"id": "p2", "name": "Emmy Noether", "avatarUrl": "https://pictures.example/none",
   "contactMethods": [{"type": "email", "value": "emmy@example.org", "isPreferred": true}], "customFields": []},
  {"id": "p3", "name": "Grace Hopper", "avatarUrl": "https://pictures.example/120",
   "contactMethods": [{"type": "whatsapp", "value": "+12025550143", "isPreferred": true}], "customFields": []},
  {"id": "p4", "name": "Jürgen Groß", "contactMethods": [], "customFields": []},
  {"id": "p5", "name": "שרה לוי", "avatarUrl": "https://pictures.example/240",
   "contactMethods": [{"type": "phone", "value": "+97221234567", "isPreferred": true}], "customFields": []}])";

/** A server of portraits of one person in many colours. */
class PortraitServer final : public PicturesPort
{
public:
    [[nodiscard]] Answer<QByteArray> fetch(const QString &url, std::stop_token /*stop*/) override
    {
        bool isThere = false;
        const int hue = url.section(u'/', -1).toInt(&isThere);
        return isThere ? readyAnswer<QByteArray>(portrait(hue))
                       : readyAnswer<QByteArray>(Error{.kind = ErrorKind::BadAnswer, .status = 404});
    }

private:
    static QByteArray portrait(int hue)
    {
        QImage image(300, 360, QImage::Format_RGB32);
        image.fill(QColor::fromHsl(hue, 90, 190));
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor::fromHsl(hue, 140, 90));
        painter.drawEllipse(QPointF(150, 330), 110, 110);
        painter.setBrush(QColor(235, 200, 170));
        painter.drawEllipse(QPointF(150, 165), 62, 75);
        painter.end();
        QBuffer buffer;
        image.save(&buffer, "png");
        return buffer.data();
    }
};

} // namespace

void shootPictures(Stage &stage)
{
    PortraitServer server;
    PictureStore pictures;
    pictures.setPort(&server);
    stage.putClients(PEOPLE);
    stage.reopenAfresh();
    stage.window().setPictures(pictures);
    stage.press(Qt::Key_1, Qt::ControlModifier);
    stage.press(Qt::Key_Home);
    stage.press(Qt::Key_Return);
    stage.settle();
    if (!QTest::qWaitFor([&pictures] { return !pictures.isBusy(); }))
        qFatal("the pictures did not come");
    stage.shoot(u"pictures"_s);
    pictures.setPort(nullptr);
}

} // namespace Clientele::Shots
