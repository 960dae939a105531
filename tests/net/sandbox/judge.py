#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Clientele authors
# SPDX-License-Identifier: MIT
"""Judges recorded exchanges by resources/sandbox/openapi.yaml with an independent JSON Schema validator.

    judge.py LOGFILE [--strict]

LOGFILE is what `clientele-sandbox --log` wrote, or the answer of `GET /sandbox/requests`. Judged are the answers the
sandbox itself gave, and whether what it accepted was valid. With --strict every request must be valid too: right for
a log of what a well-behaved client sent. Exit code 0: all is well; 1: it is not; each fault is told on a line.
"""
import json
import pathlib
import re
import sys

import jsonschema
import yaml

OPENAPI = pathlib.Path(__file__).resolve().parents[3] / "resources" / "sandbox" / "openapi.yaml"


class Judge:
    def __init__(self, path=OPENAPI):
        self.document = yaml.safe_load(path.read_text(encoding="utf-8"))
        dialect = jsonschema.validators.validator_for({"$schema": self.document["jsonSchemaDialect"]}, default=None)
        assert dialect is jsonschema.Draft202012Validator, "the validator does not know the dialect"
        self.resolver = jsonschema.RefResolver("", self.document)
        self.paths = [(re.compile("^" + re.sub(r"\{\w+\}", "[^/]+", path) + "$"), item)
                      for path, item in self.document["paths"].items()]

    def problems(self, schema, instance):
        validator = jsonschema.Draft202012Validator(schema, resolver=self.resolver)
        return [f"{error.json_path}: {error.message[:200]}" for error in validator.iter_errors(instance)]

    def resolved(self, node):
        return self.resolver.resolve(node["$ref"])[1] if "$ref" in node else node

    def operation(self, method, path):
        for pattern, item in self.paths:
            if pattern.match(path.split("?")[0]):
                return item.get(method.lower())
        return None

    def request_schema(self, method, path):
        operation = self.operation(method, path)
        body = operation and operation.get("requestBody")
        return body and body["content"]["application/json"]["schema"]

    def request_problems(self, method, path, content_type, body):
        if self.operation(method, path) is None:
            return [f"{method} {path} is not documented"]
        schema = self.request_schema(method, path)
        if schema is None:
            return [] if not body else ["a body where none is documented"]
        if (content_type or "").split(";")[0].strip().lower() != "application/json":
            return [f"content type {content_type}"]
        try:
            return self.problems(schema, json.loads(body))
        except ValueError as error:
            return [f"not JSON: {error}"]

    def answer_problems(self, method, path, status, body):
        operation = self.operation(method, path)
        if operation is None:
            schema = {"$ref": "#/components/schemas/Problem"}
            return self.problems(schema, json.loads(body)) if status in (401, 404, 405) else [f"status {status}"]
        answer = operation["responses"].get(str(status))
        if answer is None:
            return [f"status {status} is not documented"]
        if "content" not in self.resolved(answer):
            return [] if not body else ["a body where none is documented"]
        try:
            return self.problems(self.resolved(answer)["content"]["application/json"]["schema"], json.loads(body))
        except ValueError as error:
            return [f"not JSON: {error}"]


def judge_exchange(judge, exchange, strict):
    method, path, server = exchange["method"], exchange["path"], exchange["serverStatus"]
    request = judge.request_problems(method, path, exchange.get("contentType"), exchange.get("body", ""))
    found = [f"request: {problem}" for problem in request] if strict or server in (200, 201, 204) else []
    answered = server and server == exchange["status"] and not exchange["faulted"] and method != "HEAD"
    if answered and "answer" in exchange:
        found += [f"answer: {p}" for p in judge.answer_problems(method, path, server, exchange["answer"])]
    return [f"{method} {path} ({server}) {problem}" for problem in found]


def read(name):
    text = pathlib.Path(name).read_text(encoding="utf-8")
    if text.startswith('{"connections"'):
        return json.loads(text)["requests"]
    return [json.loads(line) for line in text.splitlines()]


def main(arguments):
    names = [argument for argument in arguments if argument != "--strict"]
    if len(names) != 1:
        print(__doc__)
        return 2
    exchanges = read(names[0])
    judge = Judge()
    found = [line for exchange in exchanges for line in judge_exchange(judge, exchange, "--strict" in arguments)]
    print("\n".join(found + [f"{len(exchanges)} exchanges judged, {len(found)} faults"]))
    return 1 if found or not exchanges else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
