#include "engine/sending/window_watch.hpp"

#include <utility>

namespace liaotai::sending {

WindowWatch::WindowWatch(const AuditQuestion& question, Found& found)
    : found_(found),
      rules_(*question.channel, question.window.overlap, question.window.choices),
      source_(&question.channel->triggers.front().source) {}

void WindowWatch::take(Memory& memory, core::Instant at, window::Kind kind, Place place,
                       std::uint32_t buyer) {
  if (!rules_.limits_sending()) return;
  if (!memory.happened.empty() && memory.happened.front().at != at) follow(memory, buyer);
  memory.happened.push_back({at, static_cast<std::uint32_t>(memory.places.size()), kind, false});
  memory.places.push_back(place);
}

void WindowWatch::follow(Memory& memory, std::uint32_t buyer) {
  rules_.sort(memory.happened);
  for (const window::Happening& each : memory.happened) {
    if (each.kind == window::foreign_kind) continue;
    if (each.kind != window::reply_kind) {
      const window::Trigger& trigger = rules_.trigger(each.kind);
      if (trigger.closes_everything) {
        memory.windows.close_everything(each.at);
      } else if (trigger.opens_nothing.empty()) {
        memory.windows.open(rules_, each);
      }
      continue;
    }
    const auto against = memory.windows.count_reply(rules_, each);
    if (!against) continue;
    AuditFinding finding = found_.begun(AuditCode::outside_window, buyer, memory.places[each.event],
                                        {*against == window::reply_outside_window ? 0 : 1});
    finding.source = source_;
    found_.add(std::move(finding));
  }
  memory.happened.clear();
  memory.places.clear();
}

void WindowWatch::finish(Memory& memory, std::uint32_t buyer) {
  follow(memory, buyer);
  memory = {};
}

}  // namespace liaotai::sending
