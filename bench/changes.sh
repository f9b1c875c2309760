#!/usr/bin/env bash
# bin/bench changes       100 changes of tickets a second: when the page shows them, and their CPU beside one plain POST each
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/../bin/lib.sh"

exec bench/with-hosts changes node bench/changes.cjs
