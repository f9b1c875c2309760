#!/usr/bin/env sh
# Fetches Atlassian's user interface library and lays what pages use of it among the sandbox's classes.
set -eu
cd "$(dirname "$0")"
if [ ! node_modules/.package-lock.json -nt package-lock.json ]; then
  npm ci --ignore-scripts --no-audit --no-fund --omit=dev --silent
fi
to=target/classes/sandbox/webresource/aui
aui=node_modules/@atlassian/aui/dist/aui
if [ ! "$to/jquery.min.js" -nt node_modules/.package-lock.json ]; then
  mkdir -p "$to"
  cp -R "$aui/aui-prototyping.js" "$aui/aui-prototyping.css" "$aui/fonts" "$aui/images" "$to"
  cp node_modules/jquery/dist/jquery.min.js "$to"
fi
