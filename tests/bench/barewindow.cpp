// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
// The least a Qt window can be, to compare our start with: ends at its first idle after its first paint.
#include <QtCore/QAbstractEventDispatcher>
#include <QtCore/QEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMainWindow>

#include <utility>

namespace {

class BareWindow : public QMainWindow
{
public:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !std::exchange(m_painted, true)) {
            // The same way out as that of `clientele --exit-after-idle`.
            connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, qApp,
                    &QCoreApplication::quit,
                    static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
        }
        return QMainWindow::event(event);
    }

private:
    bool m_painted = false;
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
