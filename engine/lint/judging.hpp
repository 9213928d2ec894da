#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "engine/core/warning.hpp"
#include "engine/lint/context.hpp"
#include "engine/lint/hit.hpp"
#include "engine/lint/reading.hpp"
#include "engine/packs/pack.hpp"

namespace liaotai::lint {

/// What a kind of rule finds in one text: bytes `begin` to before `end`.
struct Judgement {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::vector<core::Argument> arguments;
  std::string_view code = {};  ///< the word for it; empty for the category's own
};

/// What a kind of rule may look at.
struct Judging {
  const packs::Rule& rule;
  const Reading& reading;
  std::span<const Hit> hits;  ///< of the rule's phrases
  const Context& context;
};

/// The judgement over symbols `first` to `last`, both included.
inline Judgement over_symbols(const Reading& reading, std::size_t first, std::size_t last) {
  return {reading.symbols()[first].begin, reading.symbols()[last].end, {}};
}

using Judgements = std::vector<Judgement>;

// One function a kind of rule, each in its own file of engine/lint/kinds. They add to `found`; time linear in
// the text and the hits, up to a logarithm.
void judge_phrase(const Judging& judging, Judgements& found);
void judge_sequence(const Judging& judging, Judgements& found);
void judge_platform_name(const Judging& judging, Judgements& found);
void judge_contact(const Judging& judging, Judgements& found);
void judge_email(const Judging& judging, Judgements& found);
void judge_url(const Judging& judging, Judgements& found);
void judge_hidden_url(const Judging& judging, Judgements& found);
void judge_share_code(const Judging& judging, Judgements& found);
void judge_phone(const Judging& judging, Judgements& found);
void judge_length(const Judging& judging, Judgements& found);
void judge_empty(const Judging& judging, Judgements& found);
void judge_density(const Judging& judging, Judgements& found);
void judge_missing(const Judging& judging, Judgements& found);
void judge_order_template(const Judging& judging, Judgements& found);

/// Calls the function of the rule's kind. Rules about whole sets (`count`, `repeated`) and about templates
/// find nothing in a text alone.
void judge(const Judging& judging, Judgements& found);

}  // namespace liaotai::lint
