#include <algorithm>
#include <utility>

#include "engine/traffic/checksum.hpp"
#include "engine/traffic/run.hpp"

namespace liaotai::traffic {

RunFigures Run::take_figures() {
  const core::Instant end = std::max(now_, traffic_->span.until);
  hours_.pass_time(end);
  if (buffer_ > 0) figures_.longest_buffer = std::max(figures_.longest_buffer, end - buffer_since_);
  count_members(end);
  leave_the_rest();
  figures_.chats = chats_.size();
  figures_.buffer_left = buffer_;
  figures_.checksum = checksum();
  figures_.wait = chats_.count_waits(figures_.hours);
  for (std::size_t hour = 0; hour < figures_.hours.size(); ++hour) {
    const HourFigures& timed = hours_.hours()[hour];
    HourFigures& figures = figures_.hours[hour];
    figures.length = timed.length;
    figures.buffer_time = timed.buffer_time;
    figures.online_time = timed.online_time;
    figures.buffer_peak = timed.buffer_peak;
  }
  return std::move(figures_);
}

void Run::count_members(core::Instant end) {
  for (routing::MemberIndex member = 0; member < desks_.size(); ++member) {
    const routing::Activity& activity = replay_.state().activity(member);
    if (activity.presence == routing::Presence::offline) come_back(member, end);
    MemberFigures& figures = figures_.members[member];
    figures.assigned = activity.received;
    figures.left_unread = activity.unread;
    figures.online = activity.online;
    if (activity.presence == routing::Presence::online) figures.online += end - activity.since;
  }
}

void Run::leave_the_rest() {
  if (chats_.all_opened()) return;
  for (routing::BuyerIndex buyer = 0; buyer < chats_.buyers(); ++buyer) {
    chats_.leave(buyer, replay_.state().conversation(buyer).owner);
  }
}

std::uint32_t Run::checksum() const {
  Checksum checksum;
  std::vector<std::uint32_t> listed(desks_.size());
  const auto as_listed = configuration_->roster.as_listed();
  for (std::uint32_t place = 0; place < as_listed.size(); ++place) listed[as_listed[place]] = place;
  for (std::uint32_t chat = 0; chat < chats_.size(); ++chat) {
    const routing::MemberIndex member = chats_.member(chat);
    checksum.add(chat);
    checksum.add(member == routing::nobody ? routing::none : listed[member]);
  }
  return checksum.value();
}

}  // namespace liaotai::traffic
