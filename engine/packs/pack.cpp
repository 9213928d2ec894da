#include "engine/packs/pack.hpp"

#include <algorithm>
#include <span>

namespace liaotai::packs {
namespace {

template <class Value>
bool contains(const std::vector<Value>& values, const Value& value) {
  return std::find(values.begin(), values.end(), value) != values.end();
}

void let_go_of_phrases(Rule& rule) {
  const KindDescription& kind = description(rule.kind);
  const auto is_among = [](std::span<const std::string_view> names, const List& list) {
    return std::find(names.begin(), names.end(), list.name) != names.end();
  };
  std::erase_if(rule.lists, [](const List& list) { return list.phrases.empty(); });
  for (List& list : rule.lists) {
    if (is_among(kind.lists, list) && !is_among(kind.written, list)) list.phrases = {};
  }
  for (Slot& slot : rule.slots) slot.phrases = {};
}

}  // namespace

bool Rule::applies_to(Platform platform, TextKind text_kind) const {
  return contains(platforms, platform) && (texts.empty() || contains(texts, text_kind));
}

const std::vector<std::string>& Rule::list(std::string_view list_name) const {
  static const std::vector<std::string> nothing;
  const auto found =
      std::find_if(lists.begin(), lists.end(), [&](const List& each) { return each.name == list_name; });
  return found == lists.end() ? nothing : found->phrases;
}

bool Rule::has_list(std::string_view list_name) const {
  return std::any_of(lists.begin(), lists.end(), [&](const List& each) { return each.name == list_name; });
}

std::optional<std::int64_t> Rule::number(std::string_view number_name) const {
  for (const Number& each : numbers) {
    if (each.name == number_name) return each.value;
  }
  return std::nullopt;
}

const Citation* Rule::best_citation(Platform platform) const {
  const Citation* best = nullptr;
  for (const Citation& citation : citations) {
    if (!citation.platforms.empty() && !contains(citation.platforms, platform)) continue;
    if (best == nullptr || citation.source.tier < best->source.tier) best = &citation;
  }
  return best;
}

void let_go_of_phrases(Pack& pack) {
  pack.lexicons = {};
  for (Rule& rule : pack.rules) let_go_of_phrases(rule);
}

}  // namespace liaotai::packs
