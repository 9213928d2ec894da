#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "engine/routing/shop_fixes.hpp"

namespace liaotai::routing {

/// Finds what mends one problem of a shop.
class Mending {
 public:
  Mending(const Shop& shop, const Problem& problem) : shop_(shop), problem_(problem) {}

  /// What would mend it, the likeliest first; called once.
  std::vector<ShopFix> all();

 private:
  using Arguments = std::vector<core::Argument>;
  using Patches = std::vector<ShopPatch>;
  using Places = std::vector<std::size_t>;

  void offer(FixCode code, Arguments arguments, Patches patch);

  // Where the problem lies.
  const Group& group() const { return shop_.groups[problem_.group]; }
  const Member& member() const { return shop_.members[problem_.place]; }
  /// The id that the problem finds wrong in its group's list.
  const std::string& listed() const { return group().members[problem_.place]; }

  // What the shop holds, in its order.
  /// The place of the first member with this id; behind the last member where there is none.
  std::size_t place_of(std::string_view id) const;
  Places groups(bool enabled) const;
  /// Those who may serve and whom no group lists.
  Places free_members() const;
  Patches take_out_of_groups(const std::string& id, const Places& groups) const;

  /// The id with the first number behind it that none of `owners` has.
  template <class Owners>
  static std::string fresh_id(const std::string& id, const Owners& owners) {
    for (std::size_t number = 2;; ++number) {
      std::string fresh = id + "-" + std::to_string(number);
      const bool taken =
          std::any_of(owners.begin(), owners.end(), [&](const auto& owner) { return owner.id == fresh; });
      if (!taken) return fresh;
    }
  }

  // What is there once too often, or should not be there.
  void tell_apart();
  void grant_permission();
  void take_listed_member_out();
  void leave_in_one_group();
  void leave_source_to_one();

  // Who answers.
  void give_group_somebody();
  void give_groups_somebody();
  void claim_source(const std::string& source);
  void fill(std::size_t place);
  void enable(std::size_t place);
  void create_groups();
  void create_group(const std::string& id);
  void let_in(const std::string& id);

  // The main account.
  void leave_one_main_account();
  void mark_a_main_account();
  void take_the_other_step();
  void take_main_account_out();
  void join(const std::string& id);
  const std::string& first_group_of(const std::string& id) const;

  const Shop& shop_;
  const Problem& problem_;
  std::vector<ShopFix> fixes_;
};

}  // namespace liaotai::routing
