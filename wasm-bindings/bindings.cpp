#include <string>
#include <vector>

#include <emscripten/bind.h>

#include "engine/api/engine.hpp"

namespace {

std::string call(const liaotai::api::Engine& engine, const std::string& name, const std::string& request) {
  return engine.call(name, request);
}

}  // namespace

EMSCRIPTEN_BINDINGS(liaotai) {
  emscripten::class_<liaotai::api::Engine>("Engine").constructor<>().function("call", &call);
}
