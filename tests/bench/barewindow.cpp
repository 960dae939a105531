// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
// The least a Qt window can be, to compare our start with: ends at its first idle after its first paint.
#include <QtCore/QAbstractEventDispatcher>
#include <QtCore/QEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMainWindow>

namespace {

class BareWindow : public QMainWindow
{
public:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, qApp,
                    &QCoreApplication::quit, Qt::UniqueConnection);
        return QMainWindow::event(event);
    }
};

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    BareWindow window;
    window.setCentralWidget(new QLineEdit);
    window.resize(960, 640);
    window.show();
    return QApplication::exec();
}
