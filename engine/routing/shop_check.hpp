#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/error.hpp"
#include "engine/core/source.hpp"
#include "engine/core/warning.hpp"
#include "engine/routing/shop.hpp"

namespace liaotai::routing {

/// What can be wrong with, or surprising about, a shop's configuration. README.md says when each is reported.
enum class ProblemCode : std::uint8_t {
  duplicate_id,
  two_main_accounts,
  unknown_member,
  member_in_two_groups,
  no_chat_permission,
  empty_group,
  source_claimed_twice,
  source_unclaimed,
  no_group_member,
  no_main_account,
  main_account_half_joined,
  main_account_wins_ties,
  grouping_off,
};

enum class Severity : std::uint8_t {
  error,    ///< stops a run
  warning,  ///< the shop runs, most likely not as it was meant to
  info,     ///< the shop runs as it is written, and this follows from it
};

/// No place: the problem is not about a group, or not about one of a list.
inline constexpr std::size_t nowhere = std::numeric_limits<std::size_t>::max();

struct Problem {
  ProblemCode code;
  std::string path;  ///< JSON pointer from the shop
  std::vector<core::Argument> arguments;
  std::size_t group = nowhere;  ///< the group's place, for a problem of a group
  std::size_t place =
      0;  ///< in the list that the problem is about: the shop's or a group's members, or its sources
};

/// The stable word for `code`.
std::string_view name(ProblemCode code);
Severity severity(ProblemCode code);
/// The platform's sentence that the problem follows from.
core::SourceView source(ProblemCode code);

/// All problems of a shop, however broken it is: those that stop a run first, each kind in the shop's order.
std::vector<Problem> check(const Shop& shop);

/// The first problem that stops a run, as the error to answer with; its path starts at the shop.
std::optional<core::Error> first_stopping_problem(const Shop& shop);

}  // namespace liaotai::routing
