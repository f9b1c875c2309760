#!/usr/bin/env bash
# bin/bench view          a page with 50 promises beside the same page without our macros and one search in Jira
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/../bin/lib.sh"

exec bench/with-hosts view node bench/view.cjs
