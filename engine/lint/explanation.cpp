#include "engine/lint/explanation.hpp"

#include <algorithm>

#include "engine/lint/evidence.hpp"
#include "engine/lint/near_miss.hpp"
#include "engine/lint/words_read.hpp"

namespace liaotai::lint {
namespace {

std::string list_name(const packs::Rule& rule, std::uint16_t role) {
  const std::span<const std::string_view> lists = packs::description(rule.kind).lists;
  if (role < lists.size()) return std::string(lists[role]);
  return "slots/" + std::to_string(role - lists.size());
}

Met met(const Reading& reading, const Hit& hit, std::string list) {
  return {reading.symbols()[hit.first].begin, reading.symbols()[hit.last].end,
          words_read(reading, hit.first, hit.last), std::move(list)};
}

/// The symbols of a finding, both included.
struct MetStretch {
  std::size_t first = 0;
  std::size_t last = 0;
};

MetStretch symbols_of(const Reading& reading, const Finding& finding) {
  const std::size_t first = symbol_at(reading, finding.begin);
  const std::size_t end = finding.end > finding.begin ? symbol_at(reading, finding.end - 1) : first;
  return {first, end};
}

Explanation explained(const Reading& reading, const Finding& finding, std::span<const Hit> hits,
                      std::span<const Hit> context) {
  Explanation explanation;
  if (reading.size() == 0) return explanation;
  MetStretch part = symbols_of(reading, finding);
  part.last = std::min(part.last, reading.size() - 1);
  part.first = std::min(part.first, part.last);
  explanation.read = words_read(reading, part.first, part.last);
  // Hits stand by their last symbol, and none is longer than this.
  constexpr std::size_t longest_hit = 512;
  const auto nearest =
      std::partition_point(hits.begin(), hits.end(), [&](const Hit& hit) { return hit.last < part.first; });
  for (auto hit = nearest; hit != hits.end() && hit->last <= part.last + longest_hit; ++hit) {
    if (hit->first > part.last) continue;
    std::string list = list_name(*finding.rule, hit->role);
    std::vector<Met>& place = list == "allow" ? explanation.allows : explanation.matches;
    place.push_back(met(reading, *hit, std::move(list)));
  }
  const std::uint32_t first_clause = reading.clauses[part.first];
  const std::uint32_t last_clause = reading.clauses[part.last];
  const auto word = std::partition_point(context.begin(), context.end(), [&](const Hit& hit) {
    return reading.clauses[hit.last] < first_clause;
  });
  for (auto hit = word; hit != context.end() && reading.clauses[hit->last] <= last_clause; ++hit) {
    explanation.context.push_back(met(reading, *hit, std::string(context_lexicons[hit->role])));
  }
  return explanation;
}

}  // namespace

Explainer::Explainer(const Ruleset& standard, const Ruleset& own, Occasion occasion)
    : occasion_(std::move(occasion)), spelled_({&standard.machine(), &own.machine()}) {
  for (const Ruleset* ruleset : {&standard, &own}) sources_.push_back({ruleset, ruleset->hit_table()});
}

Account Explainer::explain(std::string_view text, std::span<const Finding> findings,
                           std::span<const Finding> dismissed) {
  spelled_.read(text, reading_);
  for (Source& source : sources_) {
    source.hits.clear();
    source.ruleset->find(reading_, source.hits);
  }
  const std::span<const Hit> context_hits = sources_.front().hits.of(sources_.front().ruleset->context());
  const Context context(reading_, context_hits);
  const Excuses excuses(reading_, {sources_.front().ruleset, &sources_.front().hits},
                        {sources_.back().ruleset, &sources_.back().hits});
  Account account;
  account.explanations.resize(findings.size());
  NearMisses misses(reading_, context, occasion_, excuses, findings, dismissed);
  for (const Source& source : sources_) {
    const std::span<const packs::Rule* const> rules = source.ruleset->rules();
    for (std::size_t place = 0; place < rules.size(); ++place) {
      const std::span<const Hit> hits = source.hits.of(place);
      for (std::size_t index = 0; index < findings.size(); ++index) {
        if (findings[index].rule != rules[place]) continue;
        account.explanations[index] = explained(reading_, findings[index], hits, context_hits);
      }
      misses.add(*rules[place], hits);
    }
  }
  account.near_misses = misses.take();
  return account;
}

}  // namespace liaotai::lint
