#include "wasm-bindings/abilities.hpp"
#include "wasm-bindings/module_rules.hpp"

liaotai::api::Abilities module_abilities() {
  return liaotai::api::routing_abilities();
}

std::string_view module_files() {
  return {};
}

std::string_view module_rules() {
  return {};
}
