#pragma once

#include <string>
#include <vector>

#include "engine/lint/reading.hpp"
#include "engine/lint/ruleset.hpp"

namespace liaotai::sending {

/// The phrases of `engine/packs/data/sending/promotion.json`.
struct PromotionLists {
  std::vector<std::string> coupons;
  std::vector<std::string> promotions;
};

/// Whether a text sells, and whether it carries a coupon or a discount code. A coupon sells as well.
struct Promoting {
  bool coupon = false;
  bool promotion = false;
};

/// Finds promotional phrases through every disguise that the linter sees through.
class PromotionReader {
 public:
  PromotionReader() = default;
  explicit PromotionReader(const PromotionLists& lists);

  /// What `reading` holds. `hits` is room to work in, from `hit_table`.
  Promoting read(const lint::Reading& reading, lint::HitTable& hits) const;
  lint::HitTable hit_table() const { return phrases_.hit_table(); }

 private:
  lint::Ruleset phrases_;
};

}  // namespace liaotai::sending
