#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/api/request.hpp"
#include "engine/window/channel.hpp"
#include "engine/window/reply_window.hpp"

namespace liaotai::api {

/// The channel of this name; `bad_value` at `value` when there is none.
const window::Channel& find_channel(std::string_view name, std::span<const window::Channel> channels,
                                    const Value& value);

/// Whether some channel knows this type of event as the customer's. On another one it opens nothing, but
/// nobody has misspelt it.
bool is_customer_event(std::string_view type, std::span<const window::Channel> channels);

/// Reads from `fields` what is chosen for the channel's readings, `overlap` included. The caller warns of
/// what else the object holds.
void read_window_readings(Object& fields, const window::Channel& channel, window::Question& question);

}  // namespace liaotai::api
