#pragma once

#include <optional>

#include "engine/lint/ruleset.hpp"
#include "engine/packs/structure.hpp"

namespace liaotai::templates {

/// The first of the examples of a rule about templates that the rule fails: a template that it does not flag,
/// or not in exactly the part of the field, or a look-alike that it does. `standard` and `own` as in
/// `lint::example_flaw`; the rule is in one of them.
std::optional<packs::Flaw> example_flaw(const packs::Rule& rule, const lint::Ruleset& standard,
                                        const lint::Ruleset& own);

}  // namespace liaotai::templates
