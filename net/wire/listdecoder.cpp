// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/wire/listdecoder.h"

#include "net/wire/itemreader.h"

namespace Clientele::Wire {

ClientListDecoder::ClientListDecoder(ListReceiver &to)
    : m_receiver(to)
    , m_reader(std::make_unique<ItemReader>())
{}

ClientListDecoder::~ClientListDecoder() = default;

bool ClientListDecoder::feed(QByteArrayView part)
{
    const bool goesOn = m_splitter.feed({part.data(), static_cast<std::size_t>(part.size())});
    m_reader->read(m_splitter.items(), m_splitter.bytes(), m_receiver);
    m_splitter.forgetItems();
    return goesOn;
}

} // namespace Clientele::Wire
