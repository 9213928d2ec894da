#include <algorithm>
#include <optional>

#include "engine/lint/sieve_phrases.hpp"
#include "engine/lint/surroundings.hpp"

// What stands beside the name of an app.

namespace liaotai::lint {

/// Whether it is the name of an app of one character, or a sign, and nothing beside it says that it is one.
bool SievePhrases::is_alone(const Found& found, const Use& use, const SieveReader& text) {
  const SieveWord* const words = text.words().data();
  const bool may_be_alone =
      rules_->is_touched_when_single(use.rule, use.role) &&
      is_single_without_account(found.first, found.end, found.ends_in_sign, text.words());
  if (!may_be_alone) return false;
  beside_.clear();
  bool is_told = true;
  const auto look_from = [&](std::uint32_t first) {
    if (words[first].has(SieveWord::within)) return;
    add_single(text, first, beside_);
    const Starting starting = company_starts_.look_at(words + first);
    if (starting.anything()) is_told = add_from(table_, text, first, starting, beside_) && is_told;
  };
  add_with_signs(text, beside_);
  if (found.end < text.words().size()) look_from(found.end);
  for (std::uint32_t back = 1; back <= std::min(longest_company_, found.first); ++back) {
    look_from(found.first - back);
    if (words[found.first - back].has(SieveWord::clause)) break;
  }
  return is_told && std::none_of(beside_.begin(), beside_.end(),
                                 [&](const Found& other) { return is_company(other, found, use.rule); });
}

/// Whether the phrase stands right before or behind the name as the rule asks.
bool SievePhrases::is_company(const Found& found, const Found& name, std::uint32_t rule) const {
  return has_use(found, rule, [&](const Use& use) {
    return (found.first == name.end && rules_->is_right_behind(rule, use.role)) ||
           (found.end == name.first && rules_->is_before(rule, use.role));
  });
}

/// Whether an account may stand in the next clause, behind a word that leads to it.
bool SievePhrases::leads_to_account(const Found& found, std::uint32_t rule, const SieveReader& text) {
  const std::optional<std::size_t> place = place_behind_mark(found.end, text.words());
  if (!place) return false;
  const auto first = static_cast<std::uint32_t>(*place);
  const SieveWord* const words = text.words().data();
  if (words[first].has(SieveWord::within)) return false;
  beside_.clear();
  add_single(text, first, beside_);
  const Starting starting = company_starts_.look_at(words + first);
  if (starting.anything() && !add_from(table_, text, first, starting, beside_)) return true;
  return std::any_of(beside_.begin(), beside_.end(), [&](const Found& other) {
    return has_use(other, rule,
                   [&](const Use& use) { return rules_->is_leading(rule, use.role, first, text.words()); });
  });
}

}  // namespace liaotai::lint
