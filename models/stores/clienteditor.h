// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/client.h"
#include "models/values/error.h"
#include "models/values/problem.h"
#include "models/values/result.h"

#include <QtCore/QObject>

#include <optional>

namespace Clientele {

class ClientsPort;
class ContactMethodsModel;
class CustomFieldsModel;
class PhoneNumbers;

/**
 * One form's state: a draft being entered, its undo history, what is wrong with it, and how its creation stands.
 * GUI thread. Nothing typed is ever dropped by an answer.
 */
class ClientEditor : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Editing,  ///< Being entered; failure() tells of a refused or failed attempt, if there was one.
        Saving,   ///< Sent, or waiting for a port; fields can still be edited.
        Unknown,  ///< Sent, and whether it was created is not known: only check(), sendAnyway() or undoing edits now.
        Checking, ///< Looking for it on the server.
        Created,  ///< created() is what the server holds; startNew() is next.
    };
    /** What the last check() found, in State::Unknown. */
    enum class CheckResult { NotChecked, NotFound, Several, Failed };

    explicit ClientEditor(QObject *parent = nullptr);
    ~ClientEditor() override;

    /** Not owned; must outlive the editor or be replaced. Null: not known yet, a save waits for it. */
    void setClientsPort(ClientsPort *port);
    /** Not owned; null: no numbers are offered. @p region as PhoneNumbers::toE164. */
    void setPhoneNumbers(const PhoneNumbers *numbers, const QString &region);

    [[nodiscard]] QString name() const;
    void setName(const QString &name);
    [[nodiscard]] QString avatarUrl() const;
    void setAvatarUrl(const QString &url);
    [[nodiscard]] ContactMethodsModel *contactMethods() const;
    [[nodiscard]] CustomFieldsModel *customFields() const;
    /** The whole draft as it stands. */
    [[nodiscard]] ClientDraft draft() const;
    /** True when a person typed something that is not on a server: closing would lose it. */
    [[nodiscard]] bool hasUnsavedInput() const;

    [[nodiscard]] State state() const;
    [[nodiscard]] CheckResult checkResult() const;
    /** True from State::Saving on while nothing is known to have been edited since the snapshot was taken. */
    [[nodiscard]] bool editedSinceSent() const;
    /** Marks in the order of the form. Local ones show from the first attempt to save on. */
    [[nodiscard]] const Problems &problems() const;
    /** Why the last attempt failed; nothing before the first, after success, and when only local rules were broken. */
    [[nodiscard]] const std::optional<Error> &failure() const;
    /** In State::Created: what the server holds, or what its 201 said when reading it again failed. */
    [[nodiscard]] const std::optional<Client> &created() const;

    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;

public Q_SLOTS:
    /** Checks the rules and sends the draft once. Does nothing in Saving, Unknown, Checking and Created. */
    void save();
    /** Stops a save under way; ends in Unknown when bytes had left. */
    void cancel();
    /** In Unknown: looks for the client on the server. */
    void check();
    /** In Unknown: creates once more, at the person's own risk of a double. */
    void sendAnyway();
    /** An empty form with one preferred row. What was there is gone unless saved: ask before. */
    void startNew();
    /** In Created with editedSinceSent(): shows the created client in place of the edits made meanwhile. */
    void showCreated();
    /** The E.164 spelling offered for a row becomes its value. */
    void acceptSuggestion(Clientele::RowId row);
    void undo();
    void redo();

Q_SIGNALS:
    void stateChanged();
    /** Name, avatar URL or a whole draft changed other than by the setter's caller (undo, new, created). */
    void draftReplaced();
    /** Anything in the draft changed. */
    void draftChanged();
    void problemsChanged();
    void undoStateChanged();
    /** As ContactMethodsModel::preferredPromoted. */
    void preferredPromoted(Clientele::RowId row);
};

} // namespace Clientele
