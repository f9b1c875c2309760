# Shared by the verbs in this folder; not a command itself.
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$top"

say() { printf '%s\n' "$*" >&2; }

need() {
  command -v "$1" >/dev/null 2>&1 || { say "Aftermath needs $1 ($2)."; exit 1; }
}

need_tools() {
  need java "JDK 17 or newer"
  need mvn "Maven 3.8 or newer"
  need npm "Node 20 or newer"
}

# Prints the comment at the head of the verb, if that is what is asked for.
help_wanted() {
  case "${1:-}" in
    --help|-h) sed -n '2,/^[^#]/s/^# \{0,1\}//p' "$0"; exit 0 ;;
  esac
}
