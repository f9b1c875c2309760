#!/usr/bin/env bash
# bin/bench tickets       200 promises that become tickets, beside the same issues made one by one through Jira's interface
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/../bin/lib.sh"

exec bench/with-hosts tickets node bench/tickets.cjs
