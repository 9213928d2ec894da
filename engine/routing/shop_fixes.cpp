#include "engine/routing/shop_fixes.hpp"

#include "engine/routing/mending.hpp"

namespace liaotai::routing {

std::vector<ShopFix> fixes(const Shop& shop, const Problem& problem) {
  return Mending(shop, problem).all();
}

}  // namespace liaotai::routing
