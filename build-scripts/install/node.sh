# Chooses Node: the one on the path when Vite can use it, else the npm package of that name, in the build folder.

own_node_version=22.23.3

# Vite 8 runs on Node 20.19, on 22.12, and on what is newer.
node_is_new_enough() {
  command -v node >/dev/null || return 1
  node -e 'const [major, minor] = process.versions.node.split(".").map(Number);
    process.exit(major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19) ? 0 : 1)'
}

choose_node() {
  node_is_new_enough && return
  local folder=$build_folder/node-$own_node_version
  export PATH=$folder/node_modules/node/bin:$PATH
  node_is_new_enough && return
  say "Installing with npm: node@$own_node_version into ${folder#"$root"/} (Vite needs 20.19 or newer)"
  mkdir -p "$folder"
  if ! npm install --prefix "$folder" --no-save --no-package-lock --no-audit --no-fund "node@$own_node_version" \
    >"$build_folder/logs/node.log" 2>&1 </dev/null; then
    tail -n 30 "$build_folder/logs/node.log" >&2
    stop "npm could not install Node $own_node_version; put Node 20.19 or newer on the path and run this again"
  fi
  hash -r
  node_is_new_enough || stop "The Node that npm installed does not run: $folder"
}
