#!/usr/bin/env bash
# bin/bench reports [SIZE…] a page of the index and of promises, and each report, at 1 000, 10 000 and 100 000 postmortems
#                         on PostgreSQL or at those sizes, and the plans of all statements
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/../bin/lib.sh"

# In one call, or siblings that are built nowhere else are not found; each module writes the file, src as the last.
mvn -q -B -pl platform/generator,platform,src/calendars,src test-compile dependency:build-classpath \
  -Dmdep.outputFile="$PWD/target/bench.classpath" -Dmdep.includeScope=test >&2
[ $# -gt 0 ] || set -- 1000 10000 100000
exec java -Xmx1g -cp "src/target/classes:src/target/test-classes:$(cat target/bench.classpath)" \
  org.aftermath.host.store.index.IndexBench "$@"
