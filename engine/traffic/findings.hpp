#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/source.hpp"
#include "engine/core/warning.hpp"
#include "engine/traffic/figures.hpp"
#include "engine/traffic/traffic.hpp"

namespace liaotai::traffic {

/// What the figures of a run show about fairness or risk. README.md says when each is found, and why there.
enum class FindingCode : std::uint8_t {
  member_starved,
  work_frozen,
  first_login_takes_all,
  source_falls_back,
  nobody_online,
  overloaded,
  member_overloaded,
  buffer_never_empties,
  left_unanswered,
};

/// The stable word for `code`.
std::string_view name(FindingCode code);
/// Whether it is a risk, or only worth knowing.
bool is_warning(FindingCode code);
/// The platform's sentence behind it, where there is one.
std::optional<core::SourceView> source(FindingCode code);

struct Finding {
  FindingCode code;
  std::vector<core::Argument> arguments;
};

/// Everything that the figures of one configuration show. `sources` are the traffic's, by their places.
std::vector<Finding> find(const Traffic& traffic, const Configuration& configuration,
                          const RunFigures& figures, std::span<const std::string> sources);

}  // namespace liaotai::traffic
