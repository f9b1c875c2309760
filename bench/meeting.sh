#!/usr/bin/env bash
# bin/bench meeting       60 people in one writing meeting and 20 meetings at once, on embedded hosts of its own
# Has no rows; takes three minutes.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/../bin/lib.sh"

exec bench/with-hosts meeting node bench/meeting.cjs
