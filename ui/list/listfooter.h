// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/QWidget>

class QPushButton;
class QVBoxLayout;

namespace Clientele {

class PlainLabel;
struct ListButtonWords;

/** A sentence and what can be done about it. Takes no room while it has nothing to say. */
class ListFooterLine : public QWidget
{
    Q_OBJECT

public:
    enum class Sign { None, Warning };

    ListFooterLine(Sign sign, const ListButtonWords &button, QWidget *parent = nullptr);

    void say(const QString &sentence);
    [[nodiscard]] QPushButton &button() const { return *m_button; }

private:
    PlainLabel *m_label;
    QPushButton *m_button;
};

/** Under the list: how many clients, how fresh, and what went wrong. GUI thread. */
class ListFooter : public QWidget
{
    Q_OBJECT

public:
    explicit ListFooter(QWidget *parent = nullptr);

    /** How many clients, and as of when. */
    void showCount(const QString &text);
    /** Progress in the count's place, with Cancel; empty: none. */
    void showProgress(const QString &text);
    /** Why the list is not fresh; empty: it is. */
    void showFailure(const QString &sentence);
    /** What was left out; empty: nothing. */
    void showLeftOut(const QString &sentence);

Q_SIGNALS:
    void cancelled();
    void tryAgainRequested();
    void detailsRequested();

private:
    using Signal = void (ListFooter::*)();
    void say(ListFooterLine *&line, const QString &sentence, ListFooterLine::Sign sign, const ListButtonWords &words,
             Signal pressed);

    QVBoxLayout *m_column;
    PlainLabel *m_count;
    ListFooterLine *m_progress = nullptr;
    ListFooterLine *m_failure = nullptr;
    ListFooterLine *m_leftOut = nullptr;
};

} // namespace Clientele
