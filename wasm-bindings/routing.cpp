#include "wasm-bindings/abilities.hpp"

liaotai::api::Abilities module_abilities() {
  return liaotai::api::routing_abilities();
}
