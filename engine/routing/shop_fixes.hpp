#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "engine/core/warning.hpp"
#include "engine/routing/shop.hpp"
#include "engine/routing/shop_check.hpp"

namespace liaotai::routing {

/// What a seller can change to be rid of a problem. README.md says which problem is offered which.
enum class FixCode : std::uint8_t {
  add_source,
  add_to_group,
  create_group,
  disable_group,
  enable_group,
  grant_permission,
  keep_in_group,
  keep_main_account,
  keep_source,
  main_account_leaves,
  mark_main_account,
  move_member,
  remove_from_group,
  remove_repeated,
  remove_source,
  rename_group,
  rename_member,
  switch_off_main_account,
  switch_on_grouping,
  switch_on_main_account,
  unset_main_account,
};

/// The stable word for `code`.
std::string_view name(FixCode code);

/// One operation of JSON Patch (RFC 6902) on the shop as it is written.
struct ShopPatch {
  enum class Operation : std::uint8_t { add, remove, replace };
  /// A whole group only where a group is added.
  using Value = std::variant<bool, std::string, Group>;

  Operation operation;
  std::string path;     ///< JSON pointer from the shop
  Value value = false;  ///< without meaning for `remove`
};

/// A change of the shop after which one of its problems is gone.
struct ShopFix {
  FixCode code;
  std::vector<core::Argument> arguments;
  std::vector<ShopPatch> patch;  ///< to be applied in this order
};

/// At most so many fixes of one kind are offered for one problem.
inline constexpr std::size_t most_fixes_of_a_kind = 20;

/// What would mend a problem that `check` found in this shop, the likeliest first. Empty where only the
/// platform or the seller can help.
std::vector<ShopFix> fixes(const Shop& shop, const Problem& problem);

}  // namespace liaotai::routing
