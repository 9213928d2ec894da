#pragma once

#include <span>
#include <vector>

#include "engine/api/json_writer.hpp"
#include "engine/api/routing_request.hpp"
#include "engine/window/reply_windows.hpp"

namespace liaotai::api {

/// Writes where the customers stand as one object of columns; `ids` are theirs by number.
void write_columns(JsonWriter& json, std::span<const window::CustomerStanding> customers,
                   const std::vector<CallerId>& ids);

}  // namespace liaotai::api
