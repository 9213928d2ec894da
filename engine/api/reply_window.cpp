#include "engine/window/reply_window.hpp"

#include "engine/api/calls.hpp"
#include "engine/api/reply_window_answer.hpp"
#include "engine/api/reply_window_request.hpp"

namespace liaotai::api {

Json reply_window(const State& state, Object& request, Warnings&) {
  const ReplyWindowRequest asked = read_reply_window_request(request, state.channels);
  return to_json(window::reply_window(*asked.channel, asked.events, asked.question));
}

}  // namespace liaotai::api
