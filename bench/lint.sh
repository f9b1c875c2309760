#!/usr/bin/env bash
# bin/bench lint          the lint beside textlint + prh, write-good and alex, on the same texts and one word list
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/../bin/lib.sh"

mvn -q -B -pl platform/generator,platform,src/calendars,src test-compile >&2
others=target/bench-lint
mkdir -p "$others"
[ -d "$others/node_modules/alex" ] || npm install --silent --no-audit --no-fund --prefix "$others" \
  textlint@14 textlint-rule-prh@6 write-good@1 alex@11 >&2
for _ in 1 2; do
  java -Xmx256m -cp src/target/classes:src/target/test-classes org.aftermath.core.lint.LintBench "$others"
  node bench/lint.cjs "$others/texts" "$others/words.yml" "$PWD/$others"
done | tee "$others/rounds.txt"
echo
node bench/lint-rows.cjs "$others/rounds.txt"
