// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/cli/secretinput.h"

#include <sys/select.h>

#include <array>
#include <csignal>
#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace Clientele {

namespace {

/** More than any password or token. */
constexpr qsizetype LONGEST_LINE = 65536;

constexpr char BACKSPACE = '\b';
constexpr char DELETE = '\x7F';
constexpr char ERASE_LINE = '\x15';
constexpr char END_OF_INPUT = '\x04';

/** A terminal that shows nothing and hands over every key, as it cuts lines at 4096 bytes; as before afterwards. */
class SilentTerminal
{
public:
    explicit SilentTerminal(const termios &before)
        : m_before(before)
    {
        termios silent = before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO | ICANON);
        silent.c_cc[VMIN] = 1;
        silent.c_cc[VTIME] = 0;
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~SilentTerminal() { ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before); }
    Q_DISABLE_COPY_MOVE(SilentTerminal)

private:
    termios m_before;
};

/**
 * While it lives, the signals that end a process only end wait(), so that the terminal is put right first. They are let
 * in nowhere else, or one that came between two looks would be lost.
 */
class InterruptibleWait
{
public:
    InterruptibleWait()
    {
        sigset_t blocked;
        ::sigemptyset(&blocked);
        struct sigaction interrupting = {};
        interrupting.sa_handler = [](int) {};
        for (std::size_t i = 0; i < SIGNALS.size(); ++i) {
            ::sigaddset(&blocked, SIGNALS.at(i));
            ::sigaction(SIGNALS.at(i), &interrupting, &m_handlers.at(i));
        }
        ::sigprocmask(SIG_BLOCK, &blocked, &m_mask);
    }
    ~InterruptibleWait()
    {
        ::sigprocmask(SIG_SETMASK, &m_mask, nullptr);
        for (std::size_t i = 0; i < SIGNALS.size(); ++i)
            ::sigaction(SIGNALS.at(i), &m_handlers.at(i), nullptr);
    }
    Q_DISABLE_COPY_MOVE(InterruptibleWait)

    /** False: interrupted before there was anything to read. */
    [[nodiscard]] bool forInput() const
    {
        fd_set input;
        FD_ZERO(&input);
        FD_SET(STDIN_FILENO, &input);
        return ::pselect(STDIN_FILENO + 1, &input, nullptr, nullptr, nullptr, &m_mask) == 1;
    }

private:
    static constexpr std::array SIGNALS{SIGINT, SIGTERM, SIGHUP, SIGQUIT};
    std::array<struct sigaction, SIGNALS.size()> m_handlers = {};
    sigset_t m_mask = {};
};

void wipe(QByteArray &line)
{
    line.fill('\0');
    line.clear();
}

void eraseCharacter(QByteArray &line)
{
    const auto isContinuation = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; };
    while (line.size() > 1 && isContinuation(line.back()))
        line.chop(1);
    line.chop(1);
}

bool readByte(char &byte)
{
    return ::read(STDIN_FILENO, &byte, 1) == 1;
}

/** Up to a line end; nothing when there is nothing, or no end to it. @p typing: of a terminal, whose keys edit the
 * line.
 */
std::optional<QByteArray> readLine(const InterruptibleWait *typing = nullptr)
{
    const bool byTyping = typing != nullptr;
    QByteArray line;
    // Growing would leave copies behind.
    line.reserve(LONGEST_LINE);
    char byte = 0;
    bool isWhole = false;
    while (line.size() < LONGEST_LINE && (!typing || typing->forInput()) && readByte(byte)) {
        isWhole = byte == '\n' || (byTyping && (byte == '\r' || byte == END_OF_INPUT));
        if (isWhole)
            break;
        if (byTyping && (byte == BACKSPACE || byte == DELETE))
            eraseCharacter(line);
        else if (byTyping && byte == ERASE_LINE)
            wipe(line);
        else
            line.append(byte);
    }
    const bool isLastLine = !byTyping && !line.isEmpty() && line.size() < LONGEST_LINE;
    if (isWhole || isLastLine)
        return line;
    wipe(line);
    return std::nullopt;
}

std::optional<QByteArray> readTyped(const QString &prompt, const termios &terminal)
{
    const auto say = [](const QByteArray &text) {
        std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stderr);
    };
    const InterruptibleWait typing;
    const SilentTerminal silent(terminal);
    say(prompt.toUtf8() + ' ');
    auto line = readLine(&typing);
    say("\n");
    return line;
}

} // namespace

std::optional<QByteArray> readSecretLine(const QString &prompt)
{
    termios terminal = {};
    auto line = ::tcgetattr(STDIN_FILENO, &terminal) == 0 ? readTyped(prompt, terminal) : readLine();
    if (line && line->endsWith('\r'))
        line->chop(1);
    return line;
}

} // namespace Clientele
