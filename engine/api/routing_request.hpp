#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "engine/api/request.hpp"
#include "engine/routing/preview.hpp"
#include "engine/routing/roster.hpp"
#include "engine/routing/shop.hpp"

namespace liaotai::api {

/// Reads a shop as it is written; whether it makes sense is for shop_check.hpp to say.
routing::Shop read_shop(const Value& value);

/// Reads a shop that something is to run in: the problems that stop a run are errors.
routing::Shop read_runnable_shop(const Value& value);

/// The same, prepared for deciding.
routing::Roster read_roster(const Value& value, const routing::Readings& readings = {});

/// A name as the caller gives it, text or number, and gets it back.
using CallerId = std::variant<std::string, std::int64_t>;

/// The events of a request, with the caller's own words for what the engine counts.
struct EventLog {
  std::vector<routing::Event> events;
  std::vector<CallerId> buyers;               ///< by the engine's places
  std::vector<std::string> sources;           ///< every source that a message names
  std::vector<std::uint32_t> message_source;  ///< by event: its place in `sources`, or `routing::none`
  bool columns = false;                       ///< given as columns, and to be answered so
};

/// Reads a list of events, or the same as columns.
EventLog read_events(const Value& value, const routing::Roster& roster);

}  // namespace liaotai::api
