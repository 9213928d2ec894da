#include "engine/lint/set_rules.hpp"

#include <unordered_map>

#include "engine/lint/evidence.hpp"
#include "engine/lint/likeness.hpp"
#include "engine/lint/reading.hpp"

namespace liaotai::lint {
namespace {

using Texts = std::span<const std::string_view>;
using FindingLists = std::vector<std::vector<Finding>>;

Finding over_text(const packs::Rule& rule, const Reading& reading, std::vector<core::Argument> arguments) {
  const auto end = static_cast<std::uint32_t>(reading.text.size());
  return {&rule, 0, end, {}, std::move(arguments), {}, fingerprint(reading, rule.id, 0, end)};
}

/// One finding for the set, at the first text that is too many. Its fingerprint is the rule's alone: which
/// text happens to be the first makes no other finding.
void judge_count(const packs::Rule& rule, Texts texts, FindingLists& findings) {
  const auto limit = static_cast<std::size_t>(rule.number("items").value_or(0));
  if (texts.size() <= limit) return;
  const auto end = static_cast<std::uint32_t>(texts[limit].size());
  Reading nothing;
  findings[limit].push_back({&rule,
                             0,
                             end,
                             {},
                             {{"limit", static_cast<long long>(limit)},
                              {"count", static_cast<long long>(texts.size())},
                              {"beyond", static_cast<long long>(texts.size() - limit)}},
                             {},
                             fingerprint(nothing, rule.id, 0, 0)});
}

/// The words of a text as rules read them, so that another mark or width makes no other text.
std::u32string words_of(const Reading& reading) {
  std::u32string words;
  for (const text::Symbol& symbol : reading.symbols()) {
    if (text::is_word(symbol.kind)) words += symbol.symbol;
  }
  return words;
}

void judge_repeated(const packs::Rule& rule, Texts texts, FindingLists& findings) {
  const auto fewest = static_cast<std::size_t>(rule.number("symbols").value_or(0));
  const auto percent = static_cast<std::size_t>(rule.number("percent").value_or(0));
  std::unordered_map<std::u32string, std::size_t> first_places;
  Likeness likeness(percent);
  Reading reading;
  for (std::size_t index = 0; index < texts.size(); ++index) {
    read(texts[index], reading);
    std::u32string words = words_of(reading);
    if (words.size() < fewest) continue;
    const auto [first, fresh] = first_places.try_emplace(std::move(words), index);
    std::optional<std::size_t> like;
    if (!fresh) {
      like = first->second;
    } else if (percent > 0) {
      like = likeness.like(first->first, index);
    }
    if (!like) continue;
    findings[index].push_back(over_text(rule, reading, {{"first", static_cast<long long>(*like + 1)}}));
  }
}

}  // namespace

void judge_set(const packs::Rule& rule, Texts texts, FindingLists& findings) {
  if (rule.kind == packs::RuleKind::count) judge_count(rule, texts, findings);
  if (rule.kind == packs::RuleKind::repeated) judge_repeated(rule, texts, findings);
}

}  // namespace liaotai::lint
