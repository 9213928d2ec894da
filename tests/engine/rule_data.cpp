#include "tests/engine/rule_data.hpp"

#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "engine/api/abilities.hpp"

namespace liaotai::tests {

std::span<const packs::DataFile> rule_data() {
  static const std::string bundle = [] {
    std::ifstream file(LIAOTAI_RULE_DATA, std::ios::binary);
    return std::string(std::istreambuf_iterator<char>(file), {});
  }();
  static const std::vector<packs::DataFile> files = packs::data_files(bundle);
  return files;
}

api::Engine load_engine() {
  core::Result<api::Engine> engine = api::Engine::load(rule_data(), api::all_abilities());
  if (!engine) throw std::runtime_error(engine.error().path + ": " + engine.error().message);
  return *std::move(engine);
}

}  // namespace liaotai::tests
