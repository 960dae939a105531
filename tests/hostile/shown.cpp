// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "tests/hostile/shown.h"

#include "ui/text/displaytext.h"

#include <QtGui/QAccessible>
#include <QtGui/QHelpEvent>
#include <QtGui/QTextDocument>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGroupBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QStatusBar>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QTabBar>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

namespace {

constexpr int MOST_ROWS = 5;

void addLabel(QStringList &texts, const QLabel &label)
{
    EXPECT_EQ(label.textFormat(), Qt::PlainText) << "a label reads markup: " << label.objectName().toStdString();
    texts << label.text();
}

void addMenu(QStringList &texts, const QMenu &menu)
{
    const auto actions = menu.actions();
    for (const QAction *action : actions)
        texts << withoutMnemonic(action->text());
    EXPECT_FALSE(menu.toolTipsVisible()) << "tool tips of actions are no plain ones";
}

/** By the delegate's words, where it has some. */
QString cellText(const QAbstractItemView &view, const QModelIndex &cell)
{
    const auto *delegate = qobject_cast<const QStyledItemDelegate *>(view.itemDelegateForIndex(cell));
    const QVariant value = cell.data(Qt::DisplayRole);
    return delegate ? delegate->displayText(value, view.locale()) : value.toString();
}

void addCells(QStringList &texts, const QAbstractItemView &view)
{
    const QAbstractItemModel &model = *view.model();
    for (int row = 0; row < std::min(model.rowCount(), MOST_ROWS); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex cell = model.index(row, column);
            // Roles that only a delegate of ours reads are told apart by what it paints, and by what is spoken.
            if (qobject_cast<const QStyledItemDelegate *>(view.itemDelegateForIndex(cell)))
                texts << cellText(view, cell);
            texts << readToolTip(cell.data(Qt::ToolTipRole).toString());
            for (const int role : {int(Qt::AccessibleTextRole), int(Qt::AccessibleDescriptionRole),
                                   int(Qt::StatusTipRole), int(Qt::WhatsThisRole)})
                texts << cell.data(role).toString();
        }
    }
}

void addAccessible(QStringList &texts, QWidget &widget)
{
    if (QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&widget))
        texts << interface->text(QAccessible::Name) << interface->text(QAccessible::Description);
}

void addOwnText(QStringList &texts, QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        addLabel(texts, *label);
    else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        texts << withoutMnemonic(button->text());
    else if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
        texts << withoutMnemonic(group->title());
    else if (const auto *menu = qobject_cast<const QMenu *>(&widget))
        addMenu(texts, *menu);
    else if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
        addCells(texts, *view);
    else if (const auto *edit = qobject_cast<const QPlainTextEdit *>(&widget))
        texts << edit->toPlainText();
    else if (const auto *status = qobject_cast<const QStatusBar *>(&widget))
        texts << status->currentMessage();
    else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            texts << withoutMnemonic(tabs->tabText(i));
    } else if (const auto *box = qobject_cast<const QMessageBox *>(&widget)) {
        EXPECT_EQ(box->textFormat(), Qt::PlainText);
        EXPECT_TRUE(box->informativeText().isEmpty() && box->detailedText().isEmpty()) << "they read markup";
        texts << box->text();
    }
}

QList<QWidget *> visibleIn(QWidget &root)
{
    QList<QWidget *> widgets{&root};
    const auto children = root.findChildren<QWidget *>();
    for (QWidget *child : children) {
        // A tool tip is read where it was set.
        if (child->isVisibleTo(&root) && child->window()->windowType() != Qt::ToolTip)
            widgets << child;
    }
    return widgets;
}

void openToolTip(QWidget &widget, QPoint place)
{
    QHelpEvent event(QEvent::ToolTip, place, widget.mapToGlobal(place));
    QCoreApplication::sendEvent(&widget, &event);
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (window->windowType() == Qt::ToolTip)
            (void)window->grab();
    }
}

void openCellToolTips(const QAbstractItemView &view)
{
    const QAbstractItemModel &model = *view.model();
    for (int row = 0; row < std::min(model.rowCount(), MOST_ROWS); ++row) {
        for (int column = 0; column < model.columnCount(); ++column)
            openToolTip(*view.viewport(), view.visualRect(model.index(row, column)).center());
    }
}

bool startsElided(const QString &shown, const QString &form)
{
    constexpr qsizetype shortest = 3;
    for (qsizetype at = shown.indexOf(u'…'); at >= 0; at = shown.indexOf(u'…', at + 1)) {
        for (qsizetype length = std::min(at, form.size()); length >= shortest; --length) {
            if (shown.first(at).endsWith(form.first(length)))
                return true;
        }
    }
    return false;
}

} // namespace

QString withoutMnemonic(const QString &menuText)
{
    QString text;
    for (qsizetype i = 0; i < menuText.size(); ++i) {
        if (menuText.at(i) == u'&' && i + 1 < menuText.size())
            ++i;
        text += menuText.at(i);
    }
    return text;
}

QString readToolTip(const QString &toolTip)
{
    if (!toolTip.startsWith("<qt>"_L1)) {
        EXPECT_FALSE(Qt::mightBeRichText(toolTip)) << toolTip.left(80).toStdString();
        return toolTip;
    }
    QTextDocument document;
    document.setHtml(toolTip);
    return document.toPlainText();
}

QStringList shownTexts(QWidget &root)
{
    QStringList texts;
    const auto widgets = visibleIn(root);
    for (QWidget *widget : widgets) {
        addOwnText(texts, *widget);
        if (qobject_cast<const QLineEdit *>(widget) == nullptr)
            addAccessible(texts, *widget);
        texts << readToolTip(widget->toolTip()) << widget->statusTip();
        EXPECT_TRUE(widget->whatsThis().isEmpty()) << "it reads markup";
    }
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts;
}

void lookAt(QWidget &root)
{
    (void)root.grab();
    const auto widgets = visibleIn(root);
    for (QWidget *widget : widgets) {
        if (!widget->toolTip().isEmpty())
            openToolTip(*widget, widget->rect().center());
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
            openCellToolTips(*view);
    }
}

bool shows(const QString &shown, const QString &untrusted)
{
    // Each place has a length of its own, from which on it cuts.
    constexpr qsizetype enough = 150;
    const QString start = untrusted.left(enough);
    // What is no JSON text is left out of a server's words.
    const QString withoutNull = QString(start).remove(QChar(0));
    const QStringList forms{displayText(start, DisplayForm::Title),
                            displayWhole(start),
                            displayWhole(withoutNull),
                            displayText(withoutNull, DisplayForm::Title),
                            displayWhole(start).simplified(),
                            displayText(start.simplified(), DisplayForm::Title)};
    return std::ranges::any_of(forms,
                               [&](const QString &form) { return shown.contains(form) || startsElided(shown, form); });
}

QString whyNotTame(const QString &shown)
{
    constexpr int mostMarks = 8;
    if (!shown.isValidUtf16())
        return u"it has half a character"_s;
    int isolates = 0;
    int marks = 0;
    const auto characters = shown.toUcs4();
    for (const uint c : characters) {
        marks = QChar::isMark(c) ? marks + 1 : 0;
        isolates += c == 0x2068 ? 1 : c == 0x2069 ? -1 : 0;
        const bool isControl = (c < 0x20 && c != '\n' && c != '\t') || (c >= 0x7F && c < 0xA0);
        const bool isBidi =
            c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || c == 0x2066 || c == 0x2067;
        if (isControl || isBidi || c == 0x2028 || c == 0x2029)
            return u"it has U+%1"_s.arg(c, 4, 16, QChar(u'0'));
        if (isolates < 0 || marks > mostMarks)
            return isolates < 0 ? u"it ends an isolate it did not begin"_s : u"it is flooded with marks"_s;
    }
    return isolates == 0 ? QString() : u"it leaves an isolate open"_s;
}

} // namespace Clientele::Tests
