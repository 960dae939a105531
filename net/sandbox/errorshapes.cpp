// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/sandbox/errorshapes.h"

#include <algorithm>
#include <array>

namespace Clientele::Sandbox {

namespace {

constexpr const char *JSON_TYPE = "application/json; charset=utf-8";

constexpr std::array SHAPES{
    ErrorShape{"plain", 422, JSON_TYPE, R"({"message":"The client was refused"})"},
    ErrorShape{"map", 422, JSON_TYPE,
               R"({"errors":{"name":"Name is required","contactMethods[1].value":"Value is required"}})"},
    ErrorShape{"laravel", 422, JSON_TYPE,
               R"({"message":"The name field is required, and 1 more","errors":{"name":["The name field is )"
               R"(required."],"contactMethods.1.value":["The contactMethods.1.value field is required."]}})"},
    ErrorShape{"zod", 400, JSON_TYPE,
               R"({"success":false,"error":{"name":"ZodError","issues":[{"code":"too_small","minimum":1,"path":)"
               R"(["name"],"message":"Name is required"},{"code":"too_small","minimum":1,"path":["contactMethods",1,)"
               R"("value"],"message":"Value is required"}]}})"},
    ErrorShape{"joi", 400, JSON_TYPE,
               R"({"message":"Validation failed","details":[{"message":"\"name\" is not allowed to be empty","path":)"
               R"(["name"],"type":"string.empty"},{"message":"\"contactMethods[1].value\" is not allowed to be empty",)"
               R"("path":["contactMethods",1,"value"],"type":"string.empty"}]})"},
    ErrorShape{"nestjs", 400, JSON_TYPE,
               R"({"statusCode":400,"message":["name should not be empty","contactMethods.1.value should not be )"
               R"(empty"],"error":"Bad Request"})"},
    ErrorShape{"ajv", 400, JSON_TYPE,
               R"({"errors":[{"instancePath":"/name","keyword":"minLength","message":"must NOT have fewer than 1 )"
               R"(characters"},{"instancePath":"/contactMethods/1/value","keyword":"minLength","message":"must NOT )"
               R"(have fewer than 1 characters"}]})"},
    ErrorShape{"fastify", 400, JSON_TYPE,
               R"({"statusCode":400,"code":"FST_ERR_VALIDATION","error":"Bad Request","message":)"
               R"("body/contactMethods/1/value must NOT have fewer than 1 characters"})"},
    ErrorShape{"express-validator", 422, JSON_TYPE,
               R"({"errors":[{"type":"field","msg":"Name is required","path":"name","location":"body"},{"type":)"
               R"("field","msg":"Value is required","path":"contactMethods[1].value","location":"body"}]})"},
    ErrorShape{"mongoose", 400, JSON_TYPE,
               R"({"errors":{"name":{"name":"ValidatorError","message":"Path `name` is required.","kind":"required",)"
               R"("path":"name"},"contactMethods.1.value":{"name":"ValidatorError","message":"Path `value` is )"
               R"(required.","kind":"required","path":"value"}},"_message":"Client validation failed"})"},
    ErrorShape{"fastapi", 422, JSON_TYPE,
               R"({"detail":[{"loc":["body","name"],"msg":"String should have at least 1 character","type":)"
               R"("string_too_short"},{"loc":["body","contactMethods",1,"value"],"msg":"String should have at least 1 )"
               R"(character","type":"string_too_short"}]})"},
    ErrorShape{"spring", 400, JSON_TYPE,
               R"({"timestamp":"2024-01-15T10:00:00.000+00:00","status":400,"error":"Bad Request","errors":[{"field":)"
               R"("name","defaultMessage":"must not be empty","code":"NotEmpty"},{"field":"contactMethods[1].value",)"
               R"("defaultMessage":"must not be empty","code":"NotEmpty"}],"path":"/clients"})"},
    ErrorShape{"aspnet", 400, JSON_TYPE,
               R"({"title":"One or more validation errors occurred.","status":400,"errors":{"Name":["The Name field )"
               R"(is required."],"ContactMethods[1].Value":["The Value field is required."]}})"},
    ErrorShape{"rfc9457", 422, "application/problem+json",
               R"({"type":"https://example.com/invalid","title":"The request is not valid","status":422,"detail":"Two )"
               R"(members are empty","errors":[{"detail":"must not be empty","pointer":"#/name"},{"detail":"must not )"
               R"(be empty","pointer":"#/contactMethods/1/value"}]})"},
    ErrorShape{"html", 502, "text/html; charset=utf-8",
               "<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>"},
    ErrorShape{"text", 400, "text/plain; charset=utf-8", "name must not be empty"},
    ErrorShape{"broken-json", 400, JSON_TYPE, R"({"errors":{"name":["The name fie)"},
    ErrorShape{"empty", 422, JSON_TYPE, ""},
};

} // namespace

const ErrorShape *errorShape(const QString &name)
{
    const auto *found =
        std::ranges::find_if(SHAPES, [&](const ErrorShape &shape) { return name == QLatin1StringView(shape.name); });
    return found == SHAPES.end() ? nullptr : found;
}

QStringList errorShapeNames()
{
    QStringList names;
    for (const ErrorShape &shape : SHAPES)
        names.append(QLatin1StringView(shape.name));
    return names;
}

} // namespace Clientele::Sandbox
