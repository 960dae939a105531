# SPDX-FileCopyrightText: 2026 The Clientele authors
# SPDX-License-Identifier: MIT
"""What may be called where."""

import re
from typing import NamedTuple

from tree import FOLDERS, PRODUCT, Violation, is_below, sources


class Ban(NamedTuple):
    """`pattern` in code below `where` is wrong, except below `allowed`; `instead` says what to do."""

    pattern: str
    instead: str
    where: tuple = PRODUCT
    allowed: tuple = ()


PLAIN_TEXT = ("ui/text/plaintext.h", "ui/text/plaintext.cpp")

BANS = (
    # Places that take text for HTML when it looks like it, and then open files and connections.
    Ban(r"\bnew QLabel\b|\bQLabel\s*[({]|\bQLabel m_\w+|public QLabel\b", "use PlainLabel", allowed=PLAIN_TEXT),
    Ban(r"\bnew QMessageBox\b|\bQMessageBox\s*[({]|\bQMessageBox m_\w+|public QMessageBox\b"
        r"|QMessageBox::(warning|critical|information|question|about)\s*\(", "use plainMessage()", allowed=PLAIN_TEXT),
    Ban(r"\bset(InformativeText|WhatsThis)\s*\(|\bQWhatsThis\b", "it reads markup"),
    Ban(r"\bQToolTip::showText\b", "use showPlainToolTip()", allowed=PLAIN_TEXT),
    Ban(r"\bsetToolTip\s*\(", "use setPlainToolTip()", allowed=PLAIN_TEXT),
    Ban(r"\bQ(ErrorMessage|TextEdit|TextBrowser|InputDialog|ProgressDialog|SplashScreen|Wizard|WizardPage)\b",
        "it reads markup; use a form of our own or QPlainTextEdit"),
    Ban(r"\bQt::(RichText|AutoText|MarkdownText)\b|\bsetHtml\s*\(|\bsetMarkdown\s*\(", "text is plain everywhere"),
    Ban(r"\bQDesktopServices\b", "what is opened is built by contactLink() and goes through UrlOpener",
        allowed=("ui/list/urlopener.cpp",)),
    # Lays out all it holds at every change and paint, which takes seconds for what a server may send.
    Ban(r"\bnew QLineEdit\b|\bQLineEdit\s*[({]|\bQLineEdit m_\w+|public QLineEdit\b", "use BoundedLineEdit",
        allowed=("ui/text/boundedlineedit.h", "ui/text/boundedlineedit.cpp")),
    # The network is reached through one client, which sends a POST once and never believes a broken connection.
    Ban(r"\bignoreSslErrors\b|\bsetPeerVerifyMode\b|\bVerifyNone\b", "a certificate that does not fit ends the call"),
    Ban(r"\b(errorString|networkError)\s*\(", "Qt's words may hold what a person must not see; use ErrorCause",
        where=("net", "ui"), allowed=("net/sandbox",)),
    Ban(r"(\.|->)(post|put|sendCustomRequest|deleteResource)\s*\(", "requests go through net/transport",
        allowed=("net/transport", "net/sandbox")),
    Ban(r"\bnew QNetworkAccessManager\b|\bQNetworkAccessManager\s+\w+[;({]", "managers are made in net/transport and app",
        allowed=("net/transport", "net/sandbox", "app/backend")),
    Ban(r"\bsetCookieJar\b|\bQNetworkDiskCache\b", "no cookies, no cache", allowed=("net/transport",)),
    # One event loop, one place for settings, no hidden ways.
    Ban(r"\bQEventLoop\b|\bprocessEvents\s*\(|\bwaitFor(Finished|Connected|ReadyRead|BytesWritten|Disconnected)\s*\(",
        "no nested event loop, no blocking: continue when the answer comes"),
    Ban(r"(\.|->)exec\s*\(", "use open(); only main runs an event loop", allowed=("app", "net/sandbox", "models/storage")),
    Ban(r"\bnew QSettings\b|<QSettings>\s*\(|\bQSettings\s+\w+[;({]", "settings are opened in app", allowed=("app",)),
    Ban(r"\bstatic\b[^;{=]*\binstance\s*\(", "collaborators come by constructor"),
    Ban(r"\bqDebug\s*\(\s*\)|\bstd::c(out|err)\b", "log by category, print through the command line's streams"),
    Ban(r"\bsingleShot\s*\([^,;]+,\s*\[", "give the timer a context object"),
    Ban(r"\btr\s*\(|\bQCoreApplication::translate\b|\bQT_TR(ANSLATE)?_NOOP", "words for people are chosen in ui",
        where=("models", "net", "resources")),
    # Waiting is for a condition.
    Ban(r"\b(sleep|usleep|nanosleep|msleep|sleep_for|sleep_until|qSleep|qWait)\s*\(", "wait for a condition",
        where=FOLDERS),
    Ban(r"\bDISABLED_\w+|\bGTEST_SKIP\b|\bQSKIP\b", "a test runs or goes", where=("tests",)),
)
UNFINISHED = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b")


def check_bans(root):
    """Every ban over the code of its folders; comments and strings do not count."""
    for source in sources(root):
        for ban in BANS:
            if not is_below(source.path, ban.where) or is_below(source.path, ban.allowed):
                continue
            for match in re.finditer(ban.pattern, source.code()):
                found = " ".join(match.group().split())
                yield Violation(source.path, source.line_at(match.start()), f"{found}: {ban.instead}")


def check_unfinished(root):
    """Notes to self belong into the tracker."""
    for source in sources(root):
        for match in UNFINISHED.finditer(source.text):
            yield Violation(source.path, source.line_at(match.start()), f"{match.group()}: finish it or file it")
