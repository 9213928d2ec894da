#pragma once

#include <cstdint>
#include <string_view>

namespace liaotai::routing {

/// What a step of an explanation says, where it is not why a member fell out (`MemberReason`). The words in
/// `name` are part of the contract; README.md lists their arguments.
enum class StepCode : std::uint8_t {
  // Rules 1 to 3.
  grouping_is_on,
  grouping_is_off,          ///< the main account gets everything
  grouping_is_off_unowned,  ///< the same without a main account
  group_has_member,
  nobody_in_groups,          ///< no enabled group has a member who may serve
  nobody_in_groups_unowned,  ///< the same without a main account
  not_in_buffer,
  waits_already,
  // Rules 4 to 6.
  nobody_owns_it,
  conversation_closed,
  owner_without_permission,
  owner_gone,
  owner_never_online,
  open_owner_online,
  open_owner_hidden,
  regular_customers_off,  ///< reading `regular_customer`
  owner_may_not_serve,
  too_long_ago,       ///< more than the three days
  never_counted,      ///< nothing has happened that the three days are counted from
  owner_other_group,  ///< reading `regular_customer`
  owner_is_hidden,
  regular_owner_online,
  grace_over,
  hidden_too_long,
  within_grace,
  within_hidden_grace,
  released_after_grace,  ///< reading `after_grace`
  // Rules 7 to 10.
  no_group_for_source,
  group_nobody_serves,  ///< its members may not
  group_nobody_online,
  group_nobody_hidden,  ///< reading `all_hidden`
  others_nobody_online,
  others_nobody_hidden,      ///< reading `all_hidden`
  main_account_missing,      ///< the shop has none
  main_account_stays_out,    ///< it has not joined, or lacks the permission
  main_account_like_others,  ///< it is a colleague, and rules 7 and 8 have asked it
  main_account_not_online,
  main_account_not_hidden,  ///< reading `all_hidden`
  main_account_alone,
  nobody_there,
  // How one was chosen of several.
  only_candidate,
  fewest_unread,
  tie_oldest_account,
  tie_newest_account,
  tie_smaller_id,
  tie_longest_without,  ///< longest without a chat given to it
  // The hand-out, and forwarding.
  came_online,
  made_room,
  forward_named,
  receiver_is_owner,
  receiver_without_permission,
  receiver_not_online,
  group_nobody_receives,
  nobody_to_forward_from,  ///< nobody owns the conversation
  stays_with_owner,
  stays_unowned,
  // What a chosen member was chosen as, where the rule does not compare.
  is_main_account,
  is_owner,
  handed_out,
  group_mismatch,  ///< handed out to a member whose group does not answer for the source
  named_by_forward,
};

/// The stable word for `code`.
std::string_view name(StepCode code);

}  // namespace liaotai::routing
