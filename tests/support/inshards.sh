#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Clientele authors
# SPDX-License-Identifier: MIT
# Runs a GoogleTest program as two processes at once, each with half of the tests: for tests that mostly wait.
# inshards.sh PROGRAM RESULTS.xml
export GTEST_TOTAL_SHARDS=2
GTEST_SHARD_INDEX=0 "$1" --gtest_output=xml:"${2%.xml}-1.xml" &
first=$!
code=0
GTEST_SHARD_INDEX=1 "$1" --gtest_output=xml:"${2%.xml}-2.xml" || code=$?
wait "$first" || code=$?
exit "$code"
