#include "engine/routing/rule.hpp"

namespace liaotai::routing {

std::string_view name(Rule rule) {
  switch (rule) {
    case Rule::grouping_off:
      return "grouping-off";
    case Rule::no_group_member:
      return "no-group-member";
    case Rule::open_conversation:
      return "open-conversation";
    case Rule::regular_customer:
      return "regular-customer";
    case Rule::regular_customer_grace:
      return "regular-customer-grace";
    case Rule::matching_group:
      return "matching-group";
    case Rule::other_online:
      return "other-online";
    case Rule::main_account_last:
      return "main-account-last";
    case Rule::buffer:
      return "buffer";
    case Rule::buffer_handout:
      return "buffer-handout";
    case Rule::forward:
      return "forward";
    case Rule::forward_refused:
      return "forward-refused";
  }
  return "buffer";
}

}  // namespace liaotai::routing
