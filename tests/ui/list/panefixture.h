// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/stores/clientsstore.h"
#include "tests/support/fakeclientlistport.h"
#include "tests/support/messages.h"
#include "tests/support/printers.h"
#include "ui/list/clientspane.h"

#include <gtest/gtest.h>

class QAccessibleInterface;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace Clientele::Tests {

/** Writes down what was to be opened. */
class RecordingOpener : public UrlOpener
{
public:
    QList<QUrl> opened;
    bool hasPrograms = true;

    bool open(const QUrl &url) override
    {
        opened.append(url);
        return hasPrograms;
    }
};

/** A client of these methods, the first one preferred; the id is made of the name. */
[[nodiscard]] Client clientNamed(const QString &name, const QList<ContactMethod> &methods = {});
[[nodiscard]] ContactMethod methodOf(ContactType::Known type, const QString &value);
/** Four of them, in name order. */
[[nodiscard]] QList<Client> someClients();

/** The pane on the screen, on a workspace whose server is the test; it is 10:05 on 4 May 2026. */
class PaneTest : public testing::Test
{
public:
    PaneTest();
    ~PaneTest() override;

protected:
    /** The server answers with these, and they are shown. */
    void fill(const QList<Client> &clients = someClients(), const ListReport &report = {});
    /** The server answers with an error. */
    void fail(const Error &error);
    void rest();
    /** Types into the search field and waits for the answer. */
    void search(const QString &text);

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    [[nodiscard]] static QString focusName();
    [[nodiscard]] QString selectedName() const;
    [[nodiscard]] QStringList shownNames() const;
    /** The text of a label that shows, otherwise empty. */
    [[nodiscard]] QString said(const QString &labelName) const;
    [[nodiscard]] QString title() const { return said(QStringLiteral("listNoticeTitle")); }
    [[nodiscard]] QString text() const { return said(QStringLiteral("listNoticeText")); }
    [[nodiscard]] QString count() const { return said(QStringLiteral("listCountLabel")); }
    /** Every text that shows under the list. */
    [[nodiscard]] QString footer() const;
    /** Object names of the buttons that show, in the order in which Tab reaches them. */
    [[nodiscard]] QStringList buttons() const;
    void click(const QString &buttonName);
    [[nodiscard]] QLineEdit &searchEdit() const;
    [[nodiscard]] QListView &view() const;

    AllowMessages fromOffscreen{QStringLiteral("propagateSizeHints")};
    FakeClientListPort server;
    ClientsStore store{QStringLiteral("en_US")};
    RecordingOpener opener;
    ClientsPane pane;
};

} // namespace Clientele::Tests
