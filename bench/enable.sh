#!/usr/bin/env bash
# bin/bench enable        the time that hosts take to enable the plugin, and the heap that it holds, beside an empty plugin
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/../bin/lib.sh"

# Builds what is stale.
bin/run --help >/dev/null
rm -rf target/bench-enable
exec java -Xmx1g -XX:+UseSerialGC --add-opens java.base/java.lang=ALL-UNNAMED \
  -cp "sandbox/target/classes:$(cat sandbox/target/classpath.txt)" \
  bench/Enable.java "$(ls src/target/aftermath-*.jar | grep -v -e -sources -e -javadoc)" "$PWD/target/bench-enable" "${AFTERMATH_BENCH_PORT:-18690}"
