#include "wasm-bindings/abilities.hpp"
#include "wasm-bindings/module_data.hpp"
#include "wasm-bindings/module_files.hpp"

liaotai::api::Abilities module_abilities() {
  return liaotai::api::all_abilities();
}

std::vector<liaotai::packs::DataFile> module_files() {
  std::vector<liaotai::packs::DataFile> files = liaotai::packs::data_files(module_bundle());
  files.push_back({liaotai::packs::image_path, module_image()});
  for (liaotai::packs::DataFile& file : files) file.is_lasting = true;
  return files;
}
