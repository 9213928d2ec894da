# Finds what is missing on this machine and installs it with apt, after saying so.

missing_packages=()

# need command NAME PACKAGE: the package is missing when no such command is on the path.
# need file PATH PACKAGE:    the package is missing when there is no such file.
need() {
  local kind=$1 proof=$2 package=$3
  case $kind in
    command) command -v "$proof" >/dev/null || missing_packages+=("$package") ;;
    file) [[ -e $proof ]] || missing_packages+=("$package") ;;
  esac
}

need_build_tools() {
  need command cmake cmake
  need command ninja ninja-build
  need command emcc emscripten
  need command npm npm
  need command zip zip
  need command xz xz-utils
  need command bzcat bzip2
  need file /usr/include/rapidjson/reader.h rapidjson-dev
  need file /usr/include/tl/expected.hpp libexpected-dev
  need file /usr/include/utf8.h libutfcpp-dev
  need file /usr/include/catch2/catch.hpp catch2
  need file /usr/include/nlohmann/json.hpp nlohmann-json3-dev
  need file /usr/share/unicode/UnicodeData.txt unicode-data
}

need_test_tools() {
  need command clang++ clang
  # The sanitizers' own library is a package of its own.
  need file "$(clang++ -print-file-name="libclang_rt.asan-$(uname -m).a" 2>/dev/null)" libclang-rt-dev
  need command clang-format clang-format
  need command clang-tidy clang-tidy
  need command chromium-headless-shell chromium-headless-shell
  need file /usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc fonts-noto-cjk
  need file /usr/share/fonts/truetype/noto/NotoColorEmoji.ttf fonts-noto-color-emoji
}

# Runs a command as the one who may install packages.
as_root() {
  if ((EUID == 0)); then "$@"; else sudo "$@"; fi
}

install_missing() {
  ((${#missing_packages[@]} == 0)) && return
  if ! command -v apt-get >/dev/null; then
    stop "Missing on this machine: ${missing_packages[*]}
These are names of Debian packages, and there is no apt here: install what they hold with your system's own
package manager (Emscripten 3.1.6 or newer, Node 20.19 or newer, CMake 3.25 or newer), then run this again."
  fi
  if ((EUID != 0)) && ! command -v sudo >/dev/null; then
    stop "Missing on this machine: ${missing_packages[*]}
Neither root nor sudo is at hand, so run this as root first:
  apt-get update && apt-get install --yes --no-install-recommends ${missing_packages[*]}"
  fi
  say "Installing with apt: ${missing_packages[*]}"
  local log=$build_folder/logs/apt.log
  if ! { as_root apt-get update &&
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends "${missing_packages[@]}"; } \
    >"$log" 2>&1 </dev/null; then
    tail -n 30 "$log" >&2
    stop "apt could not install them; the whole log is in $log"
  fi
  missing_packages=()
}
