#pragma once

#include <array>
#include <cstddef>
#include <string_view>
#include <utility>

#include "engine/api/request.hpp"
#include "engine/routing/presence.hpp"

namespace liaotai::api {

/// The words of a request and of an answer, in the order in which columns and `Presence` number them.
inline constexpr std::array<std::pair<std::string_view, routing::Presence>, 3> presence_words{
    {{"online", routing::Presence::online},
     {"hidden", routing::Presence::hidden},
     {"offline", routing::Presence::offline}}};

inline std::string_view name(routing::Presence presence) {
  return presence_words[static_cast<std::size_t>(presence)].first;
}

/// Error: `bad_value` for any other word.
inline routing::Presence read_presence(const Value& value) {
  return value.one_of(presence_words);
}

}  // namespace liaotai::api
