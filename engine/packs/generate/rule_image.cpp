// Writes the image of the rules of the packs: rule_image BUNDLE OUTPUT
// BUNDLE is the packs as one text, as bundle.mjs writes it.

#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

#include "engine/api/packs_request.hpp"
#include "engine/lint/ruleset.hpp"
#include "engine/packs/data_file.hpp"

namespace {

using namespace liaotai;

std::string image_of(const std::string& bundle) {
  std::vector<core::Warning> warnings;
  const lint::Ruleset rules(api::read_built_in_packs(packs::data_files(bundle), warnings));
  return rules.image();
}

}  // namespace

int main(int count, char** arguments) {
  const std::vector<std::string> paths(arguments + 1, arguments + count);
  if (paths.size() != 2) return 2;
  std::ifstream bundle(paths.front(), std::ios::binary);
  std::ofstream output(paths.back(), std::ios::binary);
  try {
    output << image_of(std::string(std::istreambuf_iterator<char>(bundle), {}));
  } catch (const api::RequestError& problem) {
    std::cerr << "the packs can't be read: " << problem.error.path << ": " << problem.error.message << "\n";
    return 1;
  }
  return output.good() ? 0 : 1;
}
