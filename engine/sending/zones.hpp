#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/core/instant.hpp"

namespace liaotai::sending {

/// By which law clocks are put forward in summer.
enum class DaylightSaving : std::uint8_t {
  none,
  us,  ///< 15 U.S.C. 260a, since 2007
  eu,  ///< directive 2000/84/EC, which Europe follows beyond the Union too
};

/// Time zones of the IANA database that show the same time, as they are in force.
struct Zone {
  std::vector<std::string> names;
  std::string region;
  core::Duration offset = 0;
  DaylightSaving daylight_saving = DaylightSaving::none;

  /// Ahead of UTC at `instant`.
  core::Duration offset_at(core::Instant instant) const;
};

/// The zones that are known, by their names.
class Zones {
 public:
  Zones() = default;
  explicit Zones(std::vector<Zone> zones);

  /// The zone of this name in any case, or null.
  const Zone* find(std::string_view name) const;

  auto begin() const { return zones_.begin(); }
  auto end() const { return zones_.end(); }

 private:
  std::vector<Zone> zones_;
  std::vector<std::pair<std::string, std::size_t>> places_;  ///< by the name in small letters
};

}  // namespace liaotai::sending
