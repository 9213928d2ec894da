# Installs what package-lock.json names, only when the lock file changed since the last time.

install_npm_packages() {
  local stamp=$root/node_modules/.installed-from
  cmp --silent "$root/package-lock.json" "$stamp" && return
  say "Installing with npm: what package-lock.json names, into node_modules"
  if ! (cd "$root" && npm ci --no-audit --no-fund) >"$build_folder/logs/npm.log" 2>&1 </dev/null; then
    tail -n 30 "$build_folder/logs/npm.log" >&2
    stop "npm ci failed; the whole log is in $build_folder/logs/npm.log"
  fi
  cp "$root/package-lock.json" "$stamp"
}
