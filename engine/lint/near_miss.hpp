#pragma once

#include <span>
#include <vector>

#include "engine/lint/context.hpp"
#include "engine/lint/cover.hpp"
#include "engine/lint/explanation.hpp"
#include "engine/lint/hit.hpp"
#include "engine/lint/reading.hpp"

namespace liaotai::lint {

/// What the user's own words excuse in a text.
class Excuses {
 public:
  struct Met {
    const Ruleset* ruleset;
    const HitTable* hits;
  };
  Excuses(const Reading& reading, const Met& standard, const Met& own);

  bool allows(std::uint32_t begin, std::uint32_t end) const { return allowed_.covers(begin, end); }
  bool registers(std::uint32_t begin, std::uint32_t end) const { return registered_.covers(begin, end); }

 private:
  Cover allowed_;
  Cover registered_;
};

/// Gathers, rule by rule, what was met in a text and is no finding.
class NearMisses {
 public:
  NearMisses(const Reading& reading, const Context& context, const Occasion& occasion, const Excuses& excuses,
             std::span<const Finding> findings, std::span<const Finding> dismissed)
      : reading_(reading),
        context_(context),
        occasion_(occasion),
        excuses_(excuses),
        findings_(findings),
        dismissed_(dismissed) {}

  /// What `rule` met, with the hits of its lists.
  void add(const packs::Rule& rule, std::span<const Hit> hits);

  /// All of them, by place.
  std::vector<NearMiss> take();

 private:
  void add_judged(const packs::Rule& rule, std::span<const Hit> hits);
  void add_met(const packs::Rule& rule, std::span<const Hit> hits);
  NearMiss judged_otherwise(const packs::Rule& rule, std::uint32_t begin, std::uint32_t end) const;
  NearMiss excused(const packs::Rule& rule, const Hit& hit, std::span<const Hit> allows) const;
  bool is_full() const;

  const Reading& reading_;
  const Context& context_;
  const Occasion& occasion_;
  const Excuses& excuses_;
  std::span<const Finding> findings_;
  std::span<const Finding> dismissed_;
  std::vector<NearMiss> misses_;
};

}  // namespace liaotai::lint
