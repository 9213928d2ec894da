#include "engine/lint/near_miss.hpp"

#include <algorithm>
#include <array>

#include "engine/lint/evidence.hpp"
#include "engine/lint/judging.hpp"
#include "engine/lint/words_read.hpp"

namespace liaotai::lint {
namespace {

constexpr std::size_t most_near_misses = 200;

/// The lists whose phrases a rule is about. Those of other lists only help to judge them.
constexpr std::array<std::string_view, 8> telling_lists{"phrases", "weak", "strong", "names",
                                                        "words",   "cues", "when",   "abbreviations"};

bool is_telling(const packs::Rule& rule, const Hit& hit) {
  const std::span<const std::string_view> lists = packs::description(rule.kind).lists;
  if (hit.role >= lists.size()) {
    // A single character of a sequence says too little to be asked about.
    return hit.symbols > 1 && !rule.slots[hit.role - lists.size()].optional;
  }
  return std::find(telling_lists.begin(), telling_lists.end(), lists[hit.role]) != telling_lists.end();
}

bool is_of_list(const packs::Rule& rule, const Hit& hit, std::string_view list) {
  const std::span<const std::string_view> lists = packs::description(rule.kind).lists;
  return hit.role < lists.size() && lists[hit.role] == list;
}

std::string joined(const std::vector<packs::Platform>& platforms) {
  std::string text;
  for (const packs::Platform platform : platforms) {
    if (!text.empty()) text += ", ";
    text += packs::name(platform);
  }
  return text;
}

Met met_at(const Reading& reading, std::uint32_t first, std::uint32_t last, std::string_view list) {
  return {reading.symbols()[first].begin, reading.symbols()[last].end, words_read(reading, first, last),
          std::string(list)};
}

bool overlaps(const Finding& finding, std::uint32_t begin, std::uint32_t end) {
  return finding.begin < end && begin < finding.end;
}

}  // namespace

std::string_view name(NearMissCode code) {
  constexpr std::array<std::string_view, 13> names{
      "excused_by_allow", "excused_by_negation", "excused_by_warning", "excused_by_quotation",
      "only_a_guess",     "incomplete",          "too_little",         "outweighed",
      "not_for_this",     "rule_disabled",       "allowed_by_you",     "registered",
      "dismissed"};
  return names[static_cast<std::size_t>(code)];
}

Excuses::Excuses(const Reading& reading, const Met& standard, const Met& own) {
  for (const Met* const met : {&standard, &own}) {
    const std::span<const packs::Rule* const> rules = met->ruleset->rules();
    for (std::size_t place = 0; place < rules.size(); ++place) {
      if (!is_carrier(*rules[place])) continue;
      Cover& cover = rules[place]->id == allowed_words ? allowed_ : registered_;
      for (const Hit& hit : met->hits->of(place)) {
        cover.add(reading.symbols()[hit.first].begin, reading.symbols()[hit.last].end);
      }
    }
  }
  allowed_.finish();
  registered_.finish();
}

bool NearMisses::is_full() const {
  return misses_.size() >= most_near_misses;
}

void NearMisses::add(const packs::Rule& rule, std::span<const Hit> hits) {
  if (is_carrier(rule) || is_full()) return;
  const bool applies = rule.applies_to(occasion_.platform, occasion_.kind);
  // A rule about the text as a whole has nothing to say where it does not apply.
  if (applies || packs::is_about_a_part(rule.kind)) add_judged(rule, hits);
  const std::vector<std::string>& disabled = occasion_.disabled_rules;
  const bool is_disabled = std::find(disabled.begin(), disabled.end(), rule.id) != disabled.end();
  if (applies && !is_disabled) add_met(rule, hits);
}

/// What the rule would flag, and is no finding all the same.
void NearMisses::add_judged(const packs::Rule& rule, std::span<const Hit> hits) {
  Judgements judgements;
  judge({rule, reading_, hits, context_}, judgements);
  Cover flagged;
  for (const Finding& finding : findings_) {
    if (finding.rule == &rule) flagged.add(finding.begin, finding.end);
  }
  flagged.finish();
  for (const Judgement& each : judgements) {
    if (is_full()) return;
    if (!flagged.covers(each.begin, each.end))
      misses_.push_back(judged_otherwise(rule, each.begin, each.end));
  }
}

NearMiss NearMisses::judged_otherwise(const packs::Rule& rule, std::uint32_t begin, std::uint32_t end) const {
  NearMiss miss{&rule, begin, end, {}, NearMissCode::outweighed, {}, {}};
  const std::vector<std::string>& disabled = occasion_.disabled_rules;
  const auto set_aside = std::find_if(dismissed_.begin(), dismissed_.end(), [&](const Finding& each) {
    return each.rule == &rule && overlaps(each, begin, end);
  });
  const auto other = std::find_if(findings_.begin(), findings_.end(),
                                  [&](const Finding& each) { return overlaps(each, begin, end); });
  if (!rule.applies_to(occasion_.platform, occasion_.kind)) {
    miss.code = NearMissCode::not_for_this;
    miss.arguments.push_back({"platforms", joined(rule.platforms)});
  } else if (std::find(disabled.begin(), disabled.end(), rule.id) != disabled.end()) {
    miss.code = NearMissCode::rule_disabled;
  } else if (excuses_.allows(begin, end)) {
    miss.code = NearMissCode::allowed_by_you;
  } else if (rule.category == packs::Category::unregistered_promo && excuses_.registers(begin, end)) {
    miss.code = NearMissCode::registered;
  } else if (set_aside != dismissed_.end()) {
    miss.code = NearMissCode::dismissed;
  } else if (other != findings_.end()) {
    miss.arguments.push_back({"rule", other->rule->id});
  }
  return miss;
}

/// What the rule knows of, and does not flag.
void NearMisses::add_met(const packs::Rule& rule, std::span<const Hit> hits) {
  std::vector<Hit> allows;
  Cover flagged;
  for (const Finding& finding : findings_) {
    if (finding.rule == &rule) flagged.add(finding.begin, finding.end);
  }
  for (const NearMiss& miss : misses_) {
    if (miss.rule == &rule) flagged.add(miss.begin, miss.end);
  }
  flagged.finish();
  std::vector<Hit> telling;
  for (const Hit& hit : hits) {
    const bool excuses = is_of_list(rule, hit, "allow") || is_of_list(rule, hit, "unless");
    if (excuses || is_of_list(rule, hit, "answers")) allows.push_back(hit);
    if (is_telling(rule, hit)) telling.push_back(hit);
  }
  const auto longest_first = [](const Hit& left, const Hit& right) {
    return left.first != right.first ? left.first < right.first : left.last > right.last;
  };
  std::sort(telling.begin(), telling.end(), longest_first);
  std::sort(allows.begin(), allows.end(), longest_first);
  std::uint32_t told_to = 0;  // one past the last symbol that was told about
  for (const Hit& hit : telling) {
    if (is_full()) return;
    if (hit.last < told_to) continue;
    const text::Symbol& first = reading_.symbols()[hit.first];
    if (flagged.covers(first.begin, reading_.symbols()[hit.last].end)) continue;
    misses_.push_back(excused(rule, hit, allows));
    told_to = hit.last + 1;
  }
}

NearMiss NearMisses::excused(const packs::Rule& rule, const Hit& hit, std::span<const Hit> allows) const {
  NearMiss miss{&rule,
                reading_.symbols()[hit.first].begin,
                reading_.symbols()[hit.last].end,
                {},
                NearMissCode::incomplete,
                {},
                {}};
  const bool is_of_whole = rule.kind == packs::RuleKind::density || rule.kind == packs::RuleKind::missing;
  // The look-alikes are few beside each other, and sorted by place: those around the hit stand before it.
  const auto behind =
      std::upper_bound(allows.begin(), allows.end(), hit.first,
                       [](std::uint32_t place, const Hit& each) { return place < each.first; });
  constexpr std::ptrdiff_t looked_back = 8;
  for (auto each = behind; each != allows.begin() && behind - each < looked_back;) {
    --each;
    if (each->last < hit.last) continue;
    miss.code = NearMissCode::excused_by_allow;
    miss.by.push_back(met_at(reading_, each->first, each->last, "allow"));
    return miss;
  }
  if (rule.kind == packs::RuleKind::missing && !allows.empty()) {
    miss.code = NearMissCode::excused_by_allow;
    miss.by.push_back(met_at(reading_, allows.front().first, allows.front().last, "unless"));
    return miss;
  }
  if (const std::optional<Excuse> excuse = context_.excuse(hit.first, hit.last)) {
    constexpr std::array<NearMissCode, 3> codes{NearMissCode::excused_by_negation,
                                                NearMissCode::excused_by_warning,
                                                NearMissCode::excused_by_quotation};
    constexpr std::array<std::string_view, 3> lists{"negation", "warning", "reporting"};
    const auto kind = static_cast<std::size_t>(excuse->kind);
    miss.code = codes[kind];
    miss.by.push_back(met_at(reading_, excuse->first, excuse->last, lists[kind]));
    return miss;
  }
  if (is_of_whole) {
    miss.code = NearMissCode::too_little;
  } else if (!is_certain_enough(hit)) {
    miss.code = NearMissCode::only_a_guess;
  }
  return miss;
}

std::vector<NearMiss> NearMisses::take() {
  for (NearMiss& miss : misses_) {
    const std::size_t first = symbol_at(reading_, miss.begin);
    const std::size_t last = miss.end > miss.begin ? symbol_at(reading_, miss.end - 1) : first;
    miss.read = words_read(reading_, first, last);
  }
  std::sort(misses_.begin(), misses_.end(), [](const NearMiss& left, const NearMiss& right) {
    if (left.begin != right.begin) return left.begin < right.begin;
    return left.end != right.end ? left.end > right.end : left.rule->id < right.rule->id;
  });
  return std::move(misses_);
}

}  // namespace liaotai::lint
