#pragma once

#include <string>
#include <vector>

#include "engine/api/packs_request.hpp"
#include "engine/lint/ruleset.hpp"
#include "tests/engine/rule_data.hpp"

namespace liaotai::tests {

/// The packs that ship, read, with the rules that they make.
struct BuiltInRules {
  std::vector<core::Warning> warnings;
  std::vector<packs::Pack> packs = api::read_built_in_packs(rule_data(), warnings);
  lint::Ruleset rules{packs};
  lint::Ruleset none;
};

/// Read once for all tests.
inline const BuiltInRules& built_in_rules() {
  static const BuiltInRules loaded;
  return loaded;
}

}  // namespace liaotai::tests
