#include "engine/window/reply_window.hpp"

#include "engine/api/calls.hpp"
#include "engine/api/reply_window_answer.hpp"
#include "engine/api/reply_window_request.hpp"

namespace liaotai::api {

void reply_window(const State& state, Object& request, Warnings&, JsonWriter& answer) {
  const ReplyWindowRequest asked = read_reply_window_request(request, state.channels);
  write(answer, window::reply_window(*asked.channel, asked.events, asked.question));
}

}  // namespace liaotai::api
