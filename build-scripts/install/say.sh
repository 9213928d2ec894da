# What the commands tell the user. The log of each step is kept apart; here is only what matters to the reader.

say() { printf '%s\n' "$*"; }

stop() {
  printf '\n%s\n' "$*" >&2
  exit 1
}
