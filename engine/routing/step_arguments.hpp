#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "engine/core/warning.hpp"
#include "engine/routing/events.hpp"
#include "engine/routing/roster.hpp"

namespace liaotai::routing {

// Arguments of an explanation's sentences.

inline core::Argument argument(std::string_view name, std::string_view text) {
  return {std::string(name), std::string(text)};
}

inline core::Argument argument(std::string_view name, std::int64_t number) {
  return {std::string(name), static_cast<long long>(number)};
}

inline core::Argument argument(std::string_view name, const Roster& roster, MemberIndex member) {
  return argument(name, std::string_view(roster.members()[member].id));
}

}  // namespace liaotai::routing
