#!/usr/bin/env bash
# bin/bench polling       50, 200, 500 readers of a page on which nothing changes beside as many of a static file, same server
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/../bin/lib.sh"

exec bench/with-hosts polling node bench/polling.cjs
