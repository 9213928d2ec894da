#include "engine/sending/promotion.hpp"

#include <algorithm>
#include <string_view>

namespace liaotai::sending {
namespace {

// The places of the two lists among the rules.
constexpr std::size_t coupons = 0;
constexpr std::size_t promotions = 1;

packs::Rule rule_of(std::string_view id, const std::vector<std::string>& phrases) {
  packs::Rule rule;
  rule.id = id;
  rule.kind = packs::RuleKind::phrase;
  rule.lists.push_back({"phrases", phrases});
  return rule;
}

}  // namespace

PromotionReader::PromotionReader(const PromotionLists& lists) {
  packs::Pack pack;
  pack.rules.push_back(rule_of("coupons", lists.coupons));
  pack.rules.push_back(rule_of("promotions", lists.promotions));
  std::vector<packs::Pack> packs;
  packs.push_back(std::move(pack));
  phrases_ = lint::Ruleset(std::move(packs));
}

Promoting PromotionReader::read(const lint::Reading& reading, lint::HitTable& hits) const {
  hits.clear();
  phrases_.find(reading, hits);
  const auto holds = [&](std::size_t list) {
    const auto found = hits.of(list);
    return std::any_of(found.begin(), found.end(), lint::is_certain_enough);
  };
  const bool coupon = holds(coupons);
  return {coupon, coupon || holds(promotions)};
}

}  // namespace liaotai::sending
