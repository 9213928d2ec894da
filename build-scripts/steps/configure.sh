# Sourced by the steps that build the engine.

# configure PRESET ARGUMENT…: configures a CMake preset, again only when the arguments changed; ninja does the rest.
configure() {
  local preset=$1
  shift
  local folder=$build_folder/$preset signature
  signature=$(printf '%s\n' "$preset" "$@")
  if [[ -f $folder/build.ninja && -f $folder/configured-with && $(<"$folder/configured-with") == "$signature" ]]; then
    return
  fi
  # Another compiler or another Node can't be told to a folder that is configured already.
  cmake -E rm -rf "$folder/CMakeCache.txt" "$folder/CMakeFiles"
  cmake -S "$root" --preset "$preset" "$@"
  printf '%s' "$signature" >"$folder/configured-with"
}
