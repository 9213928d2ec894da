#include "wasm-bindings/abilities.hpp"
#include "wasm-bindings/module_files.hpp"

liaotai::api::Abilities module_abilities() {
  return liaotai::api::routing_abilities();
}

std::vector<liaotai::packs::DataFile> module_files() {
  return {};
}
