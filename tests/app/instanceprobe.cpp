// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
// instanceprobe LOCK-FILE: a start without a window. Says “ready”, waits for a line, claims the lock and says what came
// of it; who is first says “raise” each time it is asked to, and ends with its standard input.
#include "app/window/raiserequests.h"
#include "app/window/singleinstance.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSocketNotifier>

#include <cstdio>
#include <unistd.h>

namespace {

using namespace Clientele;

void say(const char *word)
{
    std::puts(word);
    std::fflush(stdout);
}

const char *wordFor(SingleInstance::Start start)
{
    switch (start) {
    case SingleInstance::Start::First:
        return "first";
    case SingleInstance::Start::Unlocked:
        return "unlocked";
    case SingleInstance::Start::Raised:
        return "raised";
    case SingleInstance::Start::NoAnswer:
        return "no answer";
    }
    Q_UNREACHABLE();
}

} // namespace

int main(int argc, char **argv)
{
    SingleInstance instance(QString::fromLocal8Bit(argv[1]));
    say("ready");
    std::getchar();
    const auto start = instance.claim(std::chrono::seconds(20));
    say(wordFor(start));
    if (start != SingleInstance::Start::First)
        return 0;
    const QCoreApplication application(argc, argv);
    const RaiseRequests requests(instance.listener());
    QObject::connect(&requests, &RaiseRequests::raiseRequested, &application, [] { say("raise"); });
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    return QCoreApplication::exec();
}
