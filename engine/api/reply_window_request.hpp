#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "engine/api/request.hpp"
#include "engine/window/reply_window.hpp"

namespace liaotai::api {

/// What is asked about one customer as about many, read and checked.
struct WindowQuestion {
  const window::Channel* channel = nullptr;  ///< one of those that the request was read with
  window::Question question;
};

/// Reads `channel`, `now`, `safetyMarginMs`, `workingHours` and `readings`. Throws `RequestError`:
/// `bad_value` for a channel or a reading's answer that no channel has.
WindowQuestion read_window_question(Object& request, std::span<const window::Channel> channels);

/// The channel that the request's `channel` names, or `bad_value`.
const window::Channel& read_channel(Object& request, std::span<const window::Channel> channels);

/// True for a type that some channel knows: on another one it opens nothing, but nobody has misspelt it.
bool is_event_type(std::string_view type, std::span<const window::Channel> channels);

/// Reads a customer's events, as rows or as columns. Throws `RequestError`: `bad_value` for a type that no
/// channel knows, `duplicate_id` for two different events of one id.
std::vector<window::Event> read_window_events(const Value& value, const window::Channel& channel,
                                              std::span<const window::Channel> channels);

}  // namespace liaotai::api
