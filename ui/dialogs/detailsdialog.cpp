// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/detailsdialog.h"

#include "ui/text/certificatetext.h"
#include "ui/text/displaytext.h"
#include "ui/text/plaintext.h"
#include "ui/text/redaction.h"

#include <QtGui/QClipboard>
#include <QtGui/QFontDatabase>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

QString wholeText(const Details &details)
{
    QStringList parts = details.facts;
    if (!details.rawAnswer.isEmpty())
        parts << QString() << DetailsDialog::tr("The server’s answer:") << details.rawAnswer;
    return displayWhole(withoutTokens(parts.join(u'\n')));
}

} // namespace

Details errorDetails(const Error &error)
{
    Details details{.facts = {}, .rawAnswer = QString::fromUtf8(error.rawAnswer)};
    if (error.status != 0)
        details.facts << DetailsDialog::tr("Status: %1").arg(error.status);
    else
        details.facts << DetailsDialog::tr("Status: no answer");
    if (!error.requestId.isEmpty())
        details.facts << DetailsDialog::tr("Request ID: %1").arg(error.requestId);
    for (const FieldError &field : error.fields) {
        const QString words = field.code.isEmpty() ? field.message : u"%1 (%2)"_s.arg(field.message, field.code);
        details.facts << u"%1: %2"_s.arg(field.path.toCanonical(), words);
    }
    if (error.certificate)
        details.facts << certificateFacts(*error.certificate);
    return details;
}

bool hasDetails(const Error &error)
{
    return error.status != 0 || !error.rawAnswer.isEmpty() || !error.requestId.isEmpty() || error.certificate;
}

Details createdDetails(const QString &clientId)
{
    return {.facts = {DetailsDialog::tr("Client ID: %1").arg(clientId)}};
}

DetailsDialog::DetailsDialog(const Details &details, QWidget *parent)
    : QDialog(parent)
    , m_text(wholeText(details))
{
    constexpr int widthInCharacters = 80;
    constexpr int heightInLines = 16;
    setObjectName(u"detailsDialog"_s);
    setWindowTitle(tr("Details"));
    auto *view = new QPlainTextEdit(this);
    view->setObjectName(u"detailsView"_s);
    view->setAccessibleName(tr("Details"));
    view->setReadOnly(true);
    view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    view->setTabChangesFocus(true);
    view->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    view->setPlainText(m_text);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(view);
    addButtons(layout);
    const QFontMetrics metrics = view->fontMetrics();
    resize(metrics.averageCharWidth() * widthInCharacters, metrics.lineSpacing() * heightInLines);
}

void DetailsDialog::addButtons(QBoxLayout *layout)
{
    auto *copy = new QPushButton(tr("&Copy"), this);
    copy->setObjectName(u"copyDetailsButton"_s);
    copy->setAccessibleName(tr("Copy details"));
    copy->setAutoDefault(false);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"closeDetailsButton"_s);
    close->setAccessibleName(tr("Close details"));
    close->setDefault(true);
    auto *row = new QHBoxLayout;
    row->addWidget(copy);
    row->addStretch();
    row->addWidget(close);
    layout->addLayout(row);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_text); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    close->setFocus();
}

void openDetails(const Details &details, QWidget *parent)
{
    auto *dialog = new DetailsDialog(details, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace Clientele
