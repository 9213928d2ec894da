#include "engine/sending/window_watch.hpp"

#include <utility>

namespace liaotai::sending {

WindowWatch::WindowWatch(const AuditQuestion& question, Found& found)
    : found_(found),
      rules_(*question.channel, question.window.overlap, question.window.choices),
      source_(&question.channel->triggers.front().source) {}

void WindowWatch::take(window::OpenWindows& windows, core::Instant at, window::Kind kind, Place place,
                       std::uint32_t buyer) {
  if (!rules_.limits_sending() || kind == window::foreign_kind) return;
  const window::Happening happening{at, place.row, kind, false};
  if (kind == window::reply_kind) return count_reply(windows, happening, place, buyer);
  const window::Trigger& trigger = rules_.trigger(kind);
  if (trigger.closes_everything) {
    windows.close_everything(at);
  } else if (trigger.opens_nothing.empty()) {
    windows.open(rules_, happening);
  }
}

void WindowWatch::count_reply(window::OpenWindows& windows, const window::Happening& reply, Place place,
                              std::uint32_t buyer) {
  const auto against = windows.count_reply(rules_, reply);
  if (!against) return;
  AuditFinding finding = found_.begun(AuditCode::outside_window, buyer, place,
                                      {*against == window::reply_outside_window ? 0 : 1});
  finding.source = source_;
  found_.add(std::move(finding));
}

}  // namespace liaotai::sending
