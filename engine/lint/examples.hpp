#pragma once

#include <optional>

#include "engine/lint/ruleset.hpp"
#include "engine/packs/structure.hpp"

namespace liaotai::lint {

/// The first of a pack's own examples that its rules fail: a text that is not flagged, or not in exactly the
/// part, or a look-alike that is. `standard`: the built-in rules, whose context lexicons are used; `own`: the
/// rules with the pack, or the same.
std::optional<packs::Flaw> example_flaw(const packs::Pack& pack, const Ruleset& standard, const Ruleset& own);

}  // namespace liaotai::lint
