// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/ports/picturesport.h"
#include "models/stores/workers.h"

#include <QtCore/QCache>
#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QSet>
#include <QtCore/QTimer>
#include <QtGui/QImage>

#include <functional>
#include <stop_token>

namespace Clientele {

/**
 * Pictures of clients for whoever paints them: what is not there is fetched if it still shows a moment later, and given
 * up when it shows no more. Kept in memory, within bounds, and nowhere else; what failed once is not tried again. GUI
 * thread; pictures are decoded on one of its own.
 */
class PictureStore : public QObject
{
    Q_OBJECT

public:
    /** Avatar URLs of all that shows at this moment. */
    using Shown = std::function<QStringList()>;

    explicit PictureStore(QObject *parent = nullptr);
    ~PictureStore() override;

    /** Where pictures come from; not owned, null: nowhere. All that was known is forgotten, failures too. */
    void setPort(PicturesPort *port);
    /** @p shown is asked until @p viewer dies. */
    void addViewer(QObject *viewer, Shown shown);
    /** A disc of @p side pixels; null while there is none, and then it is wanted from now on. */
    [[nodiscard]] QImage picture(const QString &url, int side);
    /** Something else may show now. */
    void review();
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    /** picture() has one more. */
    void arrived();
    void busyChanged();

private:
    /** A picture in one size. */
    struct Wish
    {
        QString url;
        int side = 0;

        friend bool operator==(const Wish &, const Wish &) = default;
        friend size_t qHash(const Wish &wish, size_t seed = 0) { return qHashMulti(seed, wish.url, wish.side); }
    };
    struct Viewer
    {
        QPointer<QObject> viewer;
        Shown shown;
    };
    struct Fetch
    {
        std::stop_source stop;
        QSet<int> sides;
    };

    [[nodiscard]] QSet<QString> shownNow() const;
    void settle();
    void giveUpUnless(const QSet<QString> &shown);
    void begin(const Wish &wish);
    void fetch(const Wish &wish);
    void onFetched(const QString &url, const Result<QByteArray> &bytes);
    void decode(const Wish &wish, const QByteArray &bytes);
    void onDecoded(const Wish &wish, const QImage &disc);
    void noteFailure(const QString &url);
    void refreshBusy();

    PicturesPort *m_port = nullptr;
    QList<Viewer> m_viewers;
    QCache<Wish, QImage> m_discs;
    /** As they came, for another size. */
    QCache<QString, QByteArray> m_bytes;
    QSet<QString> m_failed;
    /** In the order in which they were painted. */
    QList<Wish> m_wanted;
    QHash<QString, Fetch> m_fetches;
    QSet<Wish> m_decoding;
    /** Of a port: what was begun before another one counts no more. */
    int m_generation = 0;
    QTimer m_moment;
    bool m_isBusy = false;
    Workers m_workers{1};
};

} // namespace Clientele
