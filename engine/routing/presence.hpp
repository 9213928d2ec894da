#pragma once

#include <cstdint>

namespace liaotai::routing {

/// Where a member stands with its work. Everyone starts offline (deck, pages 20 and 21).
enum class Presence : std::uint8_t {
  online,
  hidden,  ///< 掛斷: at the desk, taking nothing new
  offline,
};

}  // namespace liaotai::routing
