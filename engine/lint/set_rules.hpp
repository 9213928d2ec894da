#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "engine/lint/finding.hpp"

namespace liaotai::lint {

/// Judges a set of texts by a rule about sets (`count`, `repeated`); other rules find nothing. `findings` has
/// one list a text. Time linear in the texts.
void judge_set(const packs::Rule& rule, std::span<const std::string_view> texts,
               std::vector<std::vector<Finding>>& findings);

}  // namespace liaotai::lint
