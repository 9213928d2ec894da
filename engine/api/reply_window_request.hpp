#pragma once

#include <span>
#include <vector>

#include "engine/api/request.hpp"
#include "engine/window/reply_window.hpp"

namespace liaotai::api {

/// What `replyWindow` asks, read and checked.
struct ReplyWindowRequest {
  const window::Channel* channel = nullptr;  ///< one of those that the request was read with
  std::vector<window::Event> events;
  window::Question question;
};

/// Reads `replyWindow`'s request. Throws `RequestError`: `bad_value` for a channel, an event type or a
/// reading's answer that no channel has, `duplicate_id` for two different events of one id.
ReplyWindowRequest read_reply_window_request(Object& request, std::span<const window::Channel> channels);

}  // namespace liaotai::api
