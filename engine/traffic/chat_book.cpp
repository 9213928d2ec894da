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
  members_.reserve(room);
  waits_.reserve(room);
  if (keeps_rules_) rules_.reserve(room);
}

void ChatBook::enter_hour(core::Instant at) {
  hour_start_ = local_.hour_before(at);
  hour_end_ = hour_start_ + core::hour;
  hour_ = static_cast<std::uint8_t>(local_.hour_of_day(at));
}

void ChatBook::arrive(core::Instant at, routing::BuyerIndex buyer, core::Duration handling) {
  if (at < hour_start_ || at >= hour_end_) enter_hour(at);
  ++hours_[hour_].chats;
  const auto chat = static_cast<ChatIndex>(members_.size());
  chats_.push_back({at, no_chat, hour_});
  members_.push_back(routing::nobody);
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
}

void ChatBook::bring(routing::BuyerIndex buyer, routing::Rule rule) {
  if (!keeps_rules_) return;
  for (ChatIndex chat = waiting_[buyer].first; chat != no_chat; chat = chats_[chat].next) rules_[chat] = rule;
}

std::uint32_t ChatBook::open(routing::BuyerIndex buyer, routing::MemberIndex member, core::Instant at) {
  Waiting& waiting = waiting_[buyer];
  std::uint32_t opened = 0;
  for (ChatIndex chat = waiting.first; chat != no_chat; chat = chats_[chat].next) {
    const Arrived& arrived = chats_[chat];
    const core::Duration wait = at - arrived.at;
    waits_.push_back(wait);
    waited_ += wait;
    const std::size_t in_time = wait <= target_ ? 1 : 0;
    within_ += in_time;
    HourFigures& hour = hours_[arrived.hour];
    ++hour.opened;
    hour.waited += wait;
    hour.within += in_time;
    members_[chat] = member;
    ++opened;
  }
  waiting.first = no_chat;
  waiting.last = no_chat;
  waiting.handling = 0;
  return opened;
}

void ChatBook::leave(routing::BuyerIndex buyer, routing::MemberIndex member) {
  for (ChatIndex chat = waiting_[buyer].first; chat != no_chat; chat = chats_[chat].next)
    members_[chat] = member;
}

WaitFigures ChatBook::waits() const {
  WaitFigures figures;
  if (!members_.empty()) {
    figures.within_target = static_cast<double>(within_) / static_cast<double>(members_.size());
  }
  if (!waits_.empty()) figures.mean = static_cast<double>(waited_) / static_cast<double>(waits_.size());
  const std::array found = percentiles(waits_, {50, 90, 95, 99});
  figures.p50 = found[0];
  figures.p90 = found[1];
  figures.p95 = found[2];
  figures.p99 = found[3];
  return figures;
}

}  // namespace liaotai::traffic
