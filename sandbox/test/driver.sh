#!/usr/bin/env sh
# Lays out the folder in which Playwright for Java looks for its driver: a node binary and the package from npm.
set -eu
cd "$(dirname "$0")"
if [ ! node_modules/.package-lock.json -nt package-lock.json ]; then
  npm ci --ignore-scripts --no-audit --no-fund --silent
fi
mkdir -p target/driver
ln -sfn "$(command -v node)" target/driver/node
ln -sfn "$PWD/node_modules/playwright-core" target/driver/package
