#!/usr/bin/env bash
# bin/bench polling       500 readers of a page on which nothing changes beside 500 of a static file of its size, same server
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/../bin/lib.sh"

exec bench/with-hosts polling node bench/polling.cjs
