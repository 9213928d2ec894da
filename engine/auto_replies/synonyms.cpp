#include "engine/auto_replies/synonyms.hpp"

#include "engine/auto_replies/phrase.hpp"

namespace liaotai::auto_replies {

Synonyms::Synonyms(const std::vector<Intent>& intents) : intents_(&intents) {
  for (std::size_t place = 0; place < intents.size(); ++place) {
    for (const std::string& term : intents[place].terms)
      intents_by_symbols_.try_emplace(fold_phrase(term).symbols, place);
  }
}

std::optional<std::size_t> Synonyms::intent(std::string_view phrase) const {
  const auto found = intents_by_symbols_.find(fold_phrase(phrase).symbols);
  return found == intents_by_symbols_.end() ? std::nullopt : std::optional(found->second);
}

std::vector<std::string_view> Synonyms::of(std::string_view phrase) const {
  std::vector<std::string_view> others;
  const std::optional<std::size_t> place = intent(phrase);
  if (!place) return others;
  const std::u32string own = fold_phrase(phrase).symbols;
  for (const std::string& term : (*intents_)[*place].terms) {
    if (fold_phrase(term).symbols != own) others.push_back(term);
  }
  return others;
}

}  // namespace liaotai::auto_replies
