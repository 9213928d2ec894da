# Finds Emscripten: the emcc on the path, be it Debian's or the user's own emsdk.

find_emscripten() {
  local emscripten
  emscripten=$(em-config EMSCRIPTEN_ROOT 2>/dev/null) || emscripten=$(dirname "$(readlink -f "$(command -v emcc)")")
  export LIAOTAI_TOOLCHAIN=$emscripten/cmake/Modules/Platform/Emscripten.cmake
  [[ -f $LIAOTAI_TOOLCHAIN ]] || stop "emcc is on the path, but its CMake toolchain is not at $LIAOTAI_TOOLCHAIN"
  # Debian keeps acorn, which Emscripten's optimiser needs, where Node does not look by itself.
  if [[ $emscripten == /usr/share/emscripten ]]; then export NODE_PATH=/usr/share/nodejs; fi
}
