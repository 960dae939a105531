// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/list/fontsahead.h"

#include "models/items/clientsmodel.h"
#include "ui/list/clientdelegate.h"
#include "ui/list/clientsview.h"

#include <QtGui/QPainter>
#include <QtGui/QPixmap>

#include <array>
#include <chrono>

namespace Clientele {

namespace {

/** Longer than most people wait from one key to the next. */
constexpr std::chrono::milliseconds PAUSE(1000);
/** Between two fonts, for whatever else is to be done. */
constexpr std::chrono::milliseconds BREATH(50);
/** So many names are looked at, as far apart from each other as the list allows, … */
constexpr int SAMPLES = 256;
/** … and only the beginning of each. */
constexpr int SAMPLE_SIZE = 32;

} // namespace

FontsAhead::FontsAhead(ClientsView &view)
    : QObject(&view)
    , m_view(view)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &FontsAhead::goOn);
}

void FontsAhead::wait(bool isWhole)
{
    m_isWhole = isWhole;
    m_pause.start(PAUSE);
}

void FontsAhead::goOn()
{
    if (m_isWhole && m_view.model()->rowCount() != m_rows)
        findLetters();
    if (m_letters.isEmpty()) {
        Q_EMIT ready();
        return;
    }
    loadNext();
    m_pause.start(BREATH);
}

void FontsAhead::findLetters()
{
    const QAbstractItemModel &clients = *m_view.model();
    m_rows = clients.rowCount();
    const int step = qMax(1, m_rows / SAMPLES);
    for (int row = m_rows - 1; row >= 0; row -= step) {
        const QString name = clients.index(row, 0).data(ClientsModel::NameRole).toString().left(SAMPLE_SIZE);
        for (const char32_t letter : name.toUcs4()) {
            const QChar::Script script = QChar::script(letter);
            if (script <= QChar::Script_Latin || m_scripts.contains(script))
                continue;
            m_scripts.insert(script);
            m_letters.append(QString::fromUcs4(&letter, 1));
        }
    }
}

void FontsAhead::loadNext()
{
    using Look = ClientDelegate::Look;
    constexpr std::array looks{Look::Plain, Look::Found};
    const auto *delegate = qobject_cast<ClientDelegate *>(m_view.itemDelegate());
    QStyleOptionViewItem option = m_view.optionForRows();
    option.rect = QRect({}, delegate->sizeHint(option, {}));
    QPixmap unseen(option.rect.size());
    QPainter painter(&unseen);
    delegate->paintLetter(painter, option, m_letters.constFirst(), looks.at(static_cast<std::size_t>(m_looks)));
    if (++m_looks < static_cast<int>(looks.size()))
        return;
    m_looks = 0;
    Q_EMIT loaded(m_letters.takeFirst());
}

} // namespace Clientele
