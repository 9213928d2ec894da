# Sourced by every command and step: the folders, what to say, and what has to be there.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build_folder=$root/build
dist_folder=$root/dist
mkdir -p "$build_folder/logs"
export root build_folder dist_folder

# Where no language is set, programs take names in Chinese for broken bytes.
export LC_ALL=C.UTF-8

for part in say prerequisites node npm-packages emscripten; do
  # shellcheck source=/dev/null
  source "$root/build-scripts/install/$part.sh"
done

source "$root/build-scripts/steps/run.sh"

prepare_machine() {
  need_build_tools
  if [[ ${1:-} == tests ]]; then need_test_tools; fi
  install_missing
  choose_node
  install_npm_packages
  find_emscripten
}
