#pragma once

#include <optional>
#include <string>

#include "engine/packs/pack.hpp"

namespace liaotai::packs {

/// What keeps a pack from loading.
struct Flaw {
  std::string rule;   ///< the rule's id, empty when the pack itself is at fault
  std::string field;  ///< of the rule or pack, as its file names it: `flags`, `why/en`, `sources`
  std::string reason;
};

/// The fewest texts that a rule must flag, and the fewest that it must pass.
inline constexpr std::size_t fewest_examples = 2;

/// The first flaw in what can be told without judging a text: fields, texts in every language, sources and
/// whether they carry the severity, enough examples, lists and numbers that the rule's kind knows.
std::optional<Flaw> structural_flaw(const Pack& pack);

}  // namespace liaotai::packs
