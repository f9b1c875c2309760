#!/usr/bin/env bash
# bin/bench import [DIR…] counts what is read right of our own reports; then reads every document below the folders as
#                         if it were pasted, and prints what was not read
# Has no rows.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/../bin/lib.sh"

mvn -q -B -pl platform/generator,platform,src/calendars,src test-compile >&2
exec java -cp src/target/classes:src/target/test-classes org.aftermath.core.paste.ReadDocuments "$@"
