// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
// The whole program with somebody who types on and on into it: typist PROFILE_DIR. Prints what stands in the form at
// the start, then the number of keys after each; ends when it is killed. With a second argument it only prints the
// first.
#include "app/window/windowapplication.h"
#include "ui/window/mainwindow.h"

#include <QtCore/QTimer>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

void print(const QByteArray &line)
{
    std::fputs(line.constData(), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    Clientele::WindowApplication program({.sandbox = true, .profileDir = arguments.value(1)});
    program.window().show();
    program.start();
    auto *name = program.window().findChild<QLineEdit *>(u"nameEdit"_s);
    if (!QTest::qWaitFor([&] { return !program.window().isBusy() && program.session(); }, 60'000))
        return 1;
    print(name->text().toUtf8());
    if (arguments.size() > 2)
        return 0;
    int keys = 0;
    QTimer key;
    QObject::connect(&key, &QTimer::timeout, name, [&] {
        QTest::keyClick(name, Qt::Key(Qt::Key_A + keys % 26));
        print(QByteArray::number(++keys));
    });
    key.start(std::chrono::milliseconds(10));
    return QApplication::exec();
}
