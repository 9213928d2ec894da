#include "engine/traffic/chat_book.hpp"

#include <array>

#include "engine/traffic/percentiles.hpp"

namespace liaotai::traffic {
namespace {

/// Chats come in no exact number: some more room than expected saves a move of everything.
std::size_t with_reserve(std::size_t expected) {
  constexpr std::size_t one_in = 50;
  constexpr std::size_t least = 64;
  return expected + expected / one_in + least;
}

}  // namespace

ChatBook::ChatBook(const LocalTime& local, core::Duration target, std::size_t chats, std::size_t buyers,
                   bool keeps_rules)
    : local_(local), target_(target), keeps_rules_(keeps_rules) {
  const std::size_t room = with_reserve(chats);
  waiting_.reserve(buyers);
  chats_.reserve(room);
  if (keeps_rules_) rules_.reserve(room);
}

void ChatBook::enter_hour(core::Instant at) {
  hour_end_ = local_.hour_before(at) + core::hour;
  hours_.push_back({count_, static_cast<std::size_t>(local_.hour_of_day(at))});
}

/// Little at a time: what is made ready is still at hand when it is used.
void ChatBook::make_room_for_chats() {
  constexpr std::size_t at_a_time = 256;
  chats_.resize(chats_.size() + at_a_time);
}

ChatIndex ChatBook::arrive(core::Instant at, routing::BuyerIndex buyer, core::Duration handling) {
  if (at >= hour_end_) [[unlikely]] {
    enter_hour(at);
  }
  if (count_ == chats_.size()) [[unlikely]] {
    make_room_for_chats();
  }
  const ChatIndex chat = count_++;
  chats_[chat] = {at, no_chat, routing::nobody};
  if (keeps_rules_) rules_.push_back(routing::Rule::buffer);
  Waiting& waiting = waiting_[buyer];
  if (waiting.first == no_chat) {
    waiting.first = chat;
    waiting.handling = handling;
  } else {
    chats_[waiting.last].next = chat;
    waiting.handling += handling;
  }
  waiting.last = chat;
  return chat;
}

void ChatBook::bring(routing::BuyerIndex buyer, routing::Rule rule) {
  if (!keeps_rules_) return;
  for (ChatIndex chat = waiting_[buyer].first; chat != no_chat; chat = chats_[chat].next) rules_[chat] = rule;
}

std::uint32_t ChatBook::open(routing::BuyerIndex buyer, routing::MemberIndex member, core::Instant at) {
  Waiting& waiting = waiting_[buyer];
  std::uint32_t opened = 0;
  for (ChatIndex chat = waiting.first; chat != no_chat;) {
    Kept& kept = chats_[chat];
    chat = kept.next;
    kept = {at - kept.at, was_opened, member};
    ++opened;
  }
  waiting.first = no_chat;
  waiting.last = no_chat;
  waiting.handling = 0;
  opened_ += opened;
  return opened;
}

void ChatBook::leave(routing::BuyerIndex buyer, routing::MemberIndex member) {
  for (ChatIndex chat = waiting_[buyer].first; chat != no_chat; chat = chats_[chat].next)
    chats_[chat].member = member;
}

HourFigures ChatBook::count(std::size_t first, std::size_t end, std::span<core::Duration> waits) const {
  HourFigures figures;
  figures.chats = end - first;
  for (const Kept& kept : std::span(chats_).subspan(first, figures.chats)) {
    if (kept.next != was_opened) continue;
    waits[figures.opened++] = kept.at;
    figures.waited += kept.at;
    figures.within += kept.at <= target_ ? 1U : 0U;
  }
  return figures;
}

WaitFigures ChatBook::count_waits(std::array<HourFigures, hours_of_day>& hours) const {
  std::vector<core::Duration> waits(opened_);
  std::size_t counted_waits = 0;
  core::Duration waited = 0;
  std::size_t within = 0;
  for (std::size_t place = 0; place < hours_.size(); ++place) {
    const std::size_t end = place + 1 < hours_.size() ? hours_[place + 1].first_chat : count_;
    const HourFigures counted = count(hours_[place].first_chat, end, std::span(waits).subspan(counted_waits));
    counted_waits += counted.opened;
    HourFigures& hour = hours[hours_[place].of_day];
    hour.chats += counted.chats;
    hour.opened += counted.opened;
    hour.waited += counted.waited;
    hour.within += counted.within;
    hour.buffered += hours_[place].buffered;
    waited += counted.waited;
    within += counted.within;
  }
  WaitFigures figures;
  if (count_ > 0) figures.within_target = static_cast<double>(within) / static_cast<double>(count_);
  if (!waits.empty()) figures.mean = static_cast<double>(waited) / static_cast<double>(waits.size());
  const std::array found = percentiles(waits, {50, 90, 95, 99});
  figures.p50 = found[0];
  figures.p90 = found[1];
  figures.p95 = found[2];
  figures.p99 = found[3];
  return figures;
}

}  // namespace liaotai::traffic
