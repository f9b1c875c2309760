#!/usr/bin/env bash
# bin/bench view          status card, facts and follow-ups: in process beside plain JDBC on PostgreSQL; over HTTP beside one
#                         search in Jira per view, and while Jira takes 500 ms longer
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/../bin/lib.sh"

mvn -q -B -pl platform/generator,platform,src/calendars,src test-compile dependency:build-classpath \
  -Dmdep.outputFile="$PWD/target/bench.classpath" -Dmdep.includeScope=test >&2
(cd src && java -Xmx512m -cp "target/classes:target/test-classes:$(cat ../target/bench.classpath)" \
  org.aftermath.confluence.macro.ViewBench) | sed '/^# VM invoker/d; /^REMEMBER/,/^Benchmark/{/^Benchmark/!d}'
exec bench/with-hosts view --apart node bench/view.cjs
