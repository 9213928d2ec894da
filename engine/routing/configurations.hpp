#pragma once

#include <algorithm>
#include <cstddef>
#include <deque>
#include <utility>

#include "engine/routing/counterfactual.hpp"
#include "engine/routing/readings.hpp"
#include "engine/routing/roster.hpp"
#include "engine/routing/shop.hpp"

namespace liaotai::routing {

/// A shop with one setting changed, and its roster.
struct Configuration {
  ChangeCode code;    ///< what is changed
  std::size_t place;  ///< of what it is changed in
  Shop shop;
  Roster roster;
};

/// The configurations of one shop that are asked about for one member. To prepare a roster costs more than
/// many decisions: each is prepared once.
class Configurations {
 public:
  /// What `edit(shop)` makes of a copy of `shop`, which is the same shop each time, as is its `roster`. The
  /// edit leaves members, groups and sources what and where they are.
  template <class Edit>
  const Configuration& prepared(const Shop& shop, const Roster& roster, const Readings& readings,
                                ChangeCode code, std::size_t place, const Edit& edit) {
    const auto known = std::find_if(prepared_.begin(), prepared_.end(), [&](const Configuration& candidate) {
      return candidate.code == code && candidate.place == place;
    });
    if (known != prepared_.end()) return *known;
    Shop changed = shop;
    edit(changed);
    Roster changed_roster(changed, roster, readings);
    prepared_.push_back({code, place, std::move(changed), std::move(changed_roster)});
    return prepared_.back();
  }

  /// Keeps what does not depend on the member that is asked about.
  void ask_about_next_member() {
    std::erase_if(prepared_,
                  [](const Configuration& candidate) { return candidate.code != ChangeCode::grouping_on; });
  }

 private:
  std::deque<Configuration> prepared_;  ///< those that are prepared stay where they are
};

}  // namespace liaotai::routing
