#pragma once

#include <cstdint>
#include <string_view>

namespace liaotai::routing {

/// What decided where a chat goes. Numbered as in README.md; the words in `name` are part of the contract.
enum class Rule : std::uint8_t {
  grouping_off,
  no_group_member,
  open_conversation,
  regular_customer,
  regular_customer_grace,
  matching_group,
  other_online,
  main_account_last,
  buffer,
  buffer_handout,
  forward,
  forward_refused,
};

/// The stable word for `rule`.
std::string_view name(Rule rule);

}  // namespace liaotai::routing
