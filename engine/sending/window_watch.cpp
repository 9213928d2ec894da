#include "engine/sending/window_watch.hpp"

#include <string_view>
#include <utility>

#include "engine/window/reply_window.hpp"

namespace liaotai::sending {

void WindowWatch::note(core::Instant at, std::string type, std::uint32_t row) {
  window::Event event;
  event.at = at;
  event.type = std::move(type);
  events_.push_back(std::move(event));
  rows_.push_back(row);
}

void WindowWatch::hear(core::Instant at, const std::string& type, std::uint32_t row) {
  if (limits_sending_) note(at, type, row);
}

void WindowWatch::add(core::Instant at, std::uint32_t row) {
  if (!limits_sending_) return;
  has_reply_ = true;
  note(at, std::string(window::reply_type), row);
}

void WindowWatch::finish(std::uint32_t buyer) {
  if (!has_reply_) return;
  window::Question question = question_.window;
  question.now = events_.back().at;
  const window::Report report = window::reply_window(*question_.channel, events_, question);
  const core::Source& source = question_.channel->triggers.front().source;
  for (const window::Ignored& each : report.ignored) {
    const std::string_view code = each.code;
    if (code != "reply-outside-window" && code != "reply-over-quota") continue;
    found_.add({AuditCode::outside_window,
                question_.severity(AuditCode::outside_window),
                {rows_[each.event]},
                buyer,
                {{"why", std::string(code)}},
                &source});
  }
}

}  // namespace liaotai::sending
