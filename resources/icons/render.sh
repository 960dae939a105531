#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Clientele authors
# SPDX-License-Identifier: MIT
# Draws the icon's sizes anew from the SVG; run it after a change. Needs librsvg2-bin.
set -eu
cd "$(dirname "$0")"
for size in 16 24 32 48 64 128 256; do
    rsvg-convert --width $size --height $size --output hicolor/$size.png app.clientele.Clientele.svg
done
