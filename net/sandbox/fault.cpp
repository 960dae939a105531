// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/sandbox/fault.h"

#include "net/sandbox/errorshapes.h"

namespace Clientele::Sandbox {

Fault Fault::answer(int code, const QByteArray &text, const QByteArray &contentType)
{
    Fault fault{.moment = Moment::Request, .status = code, .body = text};
    if (!text.isEmpty())
        fault.headers = {{"Content-Type", contentType}};
    return fault;
}

Fault Fault::shaped(const QString &shape)
{
    const ErrorShape *found = errorShape(shape);
    return found == nullptr ? answer(500) : answer(found->status, found->body, found->contentType);
}

Fault Fault::silence(Moment moment, Then then)
{
    return {.moment = moment, .send = Send::Nothing, .then = then};
}

Fault Fault::part(Send send, int cutAt)
{
    return {.send = send, .cutAt = cutAt, .then = Then::Close};
}

Fault Fault::interimFirst(const QList<int> &statuses)
{
    return {.interim = statuses};
}

Fault Fault::redirect(int code, const QByteArray &location)
{
    Fault fault = answer(code);
    fault.headers = {{"Location", location}};
    return fault;
}

Fault Fault::delayed(int milliseconds)
{
    return {.delayMs = milliseconds};
}

Fault Fault::forCalls(const QByteArray &onlyMethod, const QString &onlyPath) const
{
    Fault fault = *this;
    fault.method = onlyMethod;
    fault.path = onlyPath;
    return fault;
}

Fault Fault::repeated(int count) const
{
    Fault fault = *this;
    fault.times = count;
    return fault;
}

Fault Fault::after(int goodCalls) const
{
    Fault fault = *this;
    fault.skip = goodCalls;
    return fault;
}

} // namespace Clientele::Sandbox
