#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/api/request.hpp"
#include "engine/api/routing_request.hpp"
#include "engine/window/reply_windows.hpp"
#include "engine/window/rules.hpp"

namespace liaotai::api {

/// The events of many customers, each of whom has a number.
struct CustomerEvents {
  std::vector<CallerId> customers;  ///< by number, in the order in which they first appear
  window::CustomerHappenings happenings;
};

/// Reads a table of events given as columns. An event given twice for one customer happened once. Throws
/// `RequestError`: `bad_value` for a type that no channel knows, `duplicate_id` for two different events of
/// one customer and id, `too_large` for more rows than can be numbered.
CustomerEvents read_customer_events(const Value& value, const window::Rules& rules,
                                    std::span<const window::Channel> channels);

}  // namespace liaotai::api
