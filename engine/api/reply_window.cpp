#include "engine/window/reply_window.hpp"

#include "engine/api/calls.hpp"
#include "engine/api/reply_window_answer.hpp"
#include "engine/api/reply_window_request.hpp"

namespace liaotai::api {

void reply_window(const State& state, Object& request, Warnings&, JsonWriter& answer) {
  const WindowQuestion asked = read_window_question(request, *state.channels);
  const std::vector<window::Event> events =
      read_window_events(request.required("events"), *asked.channel, *state.channels);
  write(answer, window::reply_window(*asked.channel, events, asked.question));
}

}  // namespace liaotai::api
