#!/usr/bin/env bash
# bin/bench save          what a save costs with us, beside parsing the same page once, at three sizes
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/../bin/lib.sh"

# In one call, or siblings that are built nowhere else are not found; each module writes the file, src as the last.
mvn -q -B -pl platform/generator,platform,src/calendars,src test-compile dependency:build-classpath \
  -Dmdep.outputFile="$PWD/target/bench.classpath" -Dmdep.includeScope=test >&2
exec java -Xmx1g -cp "src/target/classes:src/target/test-classes:$(cat target/bench.classpath)" \
  org.aftermath.confluence.event.SaveBench
