#include "engine/routing/shop_fixes.hpp"

namespace liaotai::routing {

std::string_view name(FixCode code) {
  switch (code) {
    case FixCode::add_source:
      return "add-source";
    case FixCode::add_to_group:
      return "add-to-group";
    case FixCode::create_group:
      return "create-group";
    case FixCode::disable_group:
      return "disable-group";
    case FixCode::enable_group:
      return "enable-group";
    case FixCode::grant_permission:
      return "grant-permission";
    case FixCode::keep_in_group:
      return "keep-in-group";
    case FixCode::keep_main_account:
      return "keep-main-account";
    case FixCode::keep_source:
      return "keep-source";
    case FixCode::main_account_leaves:
      return "main-account-leaves";
    case FixCode::mark_main_account:
      return "mark-main-account";
    case FixCode::move_member:
      return "move-member";
    case FixCode::remove_from_group:
      return "remove-from-group";
    case FixCode::remove_repeated:
      return "remove-repeated";
    case FixCode::remove_source:
      return "remove-source";
    case FixCode::rename_group:
      return "rename-group";
    case FixCode::rename_member:
      return "rename-member";
    case FixCode::switch_off_main_account:
      return "switch-off-main-account";
    case FixCode::switch_on_grouping:
      return "switch-on-grouping";
    case FixCode::switch_on_main_account:
      return "switch-on-main-account";
    case FixCode::unset_main_account:
      return "unset-main-account";
  }
  return "add-source";
}

}  // namespace liaotai::routing
