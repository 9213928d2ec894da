#include "engine/packs/structure.hpp"

#include <algorithm>

namespace liaotai::packs {
namespace {

using Finding = std::optional<Flaw>;

bool holds(std::span<const std::string_view> names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

Finding sentence_flaw(const Rule& rule, const Sentences& sentences, std::string_view field) {
  for (const Language language : languages) {
    if (!sentences[static_cast<std::size_t>(language)].empty()) continue;
    return Flaw{rule.id, std::string(field) + "/" + std::string(name(language)), "a sentence is missing"};
  }
  return std::nullopt;
}

/// The highest severity that the documents about `platform` carry: the platform's own or its partner's word
/// carries any, others only a warning, unless two publishers say the same.
std::optional<Severity> carried(const Rule& rule, Platform platform) {
  const Citation* first = nullptr;
  for (const Citation& citation : rule.citations) {
    const std::vector<Platform>& about = citation.platforms;
    if (!about.empty() && std::find(about.begin(), about.end(), platform) == about.end()) continue;
    if (citation.source.tier <= core::Tier::partner) return Severity::error;
    if (first != nullptr && first->publisher != citation.publisher) return Severity::error;
    if (first == nullptr) first = &citation;
  }
  if (first == nullptr) return std::nullopt;
  return Severity::warning;
}

Finding source_flaw(const Rule& rule) {
  for (const Platform platform : rule.platforms) {
    const std::optional<Severity> highest = carried(rule, platform);
    if (!highest) {
      return Flaw{rule.id, "sources", "no source for " + std::string(name(platform))};
    }
    if (rule.severity > *highest) {
      return Flaw{rule.id, "severity", "more than the sources for " + std::string(name(platform)) + " carry"};
    }
  }
  return std::nullopt;
}

Finding example_flaw(const Rule& rule) {
  if (rule.flags.size() < fewest_examples) {
    return Flaw{rule.id, "flags", "at least two texts that the rule flags are wanted"};
  }
  if (rule.passes.size() < fewest_examples) {
    return Flaw{rule.id, "passes", "at least two look-alikes that the rule passes are wanted"};
  }
  return std::nullopt;
}

Finding parameter_flaw(const Rule& rule) {
  const KindDescription& kind = description(rule.kind);
  for (const List& list : rule.lists) {
    if (!holds(kind.lists, list.name) && !holds(kind.tables, list.name)) {
      return Flaw{rule.id, "parameters/" + list.name, "not a list of this kind of rule"};
    }
  }
  for (const std::span<const std::string_view> names : {kind.needed, kind.tables}) {
    for (const std::string_view needed : names) {
      if (!rule.list(needed).empty()) continue;
      return Flaw{rule.id, "parameters/" + std::string(needed), "this list is needed"};
    }
  }
  for (const Number& number : rule.numbers) {
    if (!holds(kind.numbers, number.name)) {
      return Flaw{rule.id, "parameters/" + number.name, "not a number of this kind of rule"};
    }
  }
  if (rule.kind == RuleKind::phrase && rule.list("phrases").empty() && rule.list("weak").empty()) {
    return Flaw{rule.id, "parameters/phrases", "this list is needed"};
  }
  if (!kind.numbers.empty() && rule.numbers.empty()) {
    return Flaw{rule.id, "parameters/" + std::string(kind.numbers.front()), "a number is needed"};
  }
  const bool has_place =
      std::any_of(rule.slots.begin(), rule.slots.end(), [](const Slot& slot) { return !slot.optional; });
  if (kind.slots != has_place) return Flaw{rule.id, "parameters/slots", "not what this kind of rule takes"};
  return std::nullopt;
}

Finding rule_flaw(const Rule& rule) {
  if (rule.platforms.empty()) return Flaw{rule.id, "platforms", "at least one platform is wanted"};
  if (rule.reviewed_on.empty()) return Flaw{rule.id, "reviewedOn", "the day of the last review is wanted"};
  if (Finding flaw = sentence_flaw(rule, rule.what, "what")) return flaw;
  if (Finding flaw = sentence_flaw(rule, rule.why, "why")) return flaw;
  if (Finding flaw = sentence_flaw(rule, rule.fine, "fine")) return flaw;
  if (Finding flaw = source_flaw(rule)) return flaw;
  if (Finding flaw = example_flaw(rule)) return flaw;
  return parameter_flaw(rule);
}

}  // namespace

std::optional<Flaw> structural_flaw(const Pack& pack) {
  if (pack.id.empty()) return Flaw{"", "id", "a pack has an id"};
  std::vector<std::string_view> seen;
  for (const Rule& rule : pack.rules) {
    if (rule.id.empty()) return Flaw{"", "rules", "a rule has an id"};
    if (std::find(seen.begin(), seen.end(), rule.id) != seen.end()) {
      return Flaw{rule.id, "id", "two rules of the pack have it"};
    }
    seen.push_back(rule.id);
    if (Finding flaw = rule_flaw(rule)) return flaw;
  }
  return std::nullopt;
}

}  // namespace liaotai::packs
