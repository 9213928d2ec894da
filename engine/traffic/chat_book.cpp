#include "engine/traffic/chat_book.hpp"

#include <algorithm>

namespace liaotai::traffic {
namespace {

/// Chats come in no exact number: some more room than expected saves a move of everything.
std::size_t with_reserve(std::size_t expected) {
  constexpr std::size_t one_in = 50;
  constexpr std::size_t least = 64;
  return expected + expected / one_in + least;
}

/// Selects percentiles by the nearest rank (the smallest wait that at least this share does not exceed), in
/// rising order, so that each only looks at what the one before it has left above.
class Percentiles {
 public:
  explicit Percentiles(std::vector<core::Duration>& waits) : waits_(&waits) {}

  core::Duration at_percent(std::size_t percent) {
    if (waits_->empty()) return 0;
    const std::size_t rank = (percent * waits_->size() + 99) / 100;
    const auto place = waits_->begin() + static_cast<std::ptrdiff_t>(rank - 1);
    const auto above = waits_->begin() + static_cast<std::ptrdiff_t>(settled_);
    std::nth_element(std::min(above, place), place, waits_->end());
    settled_ = rank;
    return *place;
  }

 private:
  std::vector<core::Duration>* waits_;
  std::size_t settled_ = 0;
};

}  // namespace

ChatBook::ChatBook(const LocalTime& local, core::Duration target, std::size_t expected, bool keeps_rules)
    : local_(local), target_(target), keeps_rules_(keeps_rules) {
  const std::size_t room = with_reserve(expected);
  at_.reserve(room);
  next_.reserve(room);
  hour_of_.reserve(room);
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
  at_.push_back(at);
  next_.push_back(no_chat);
  hour_of_.push_back(hour_);
  members_.push_back(routing::nobody);
  if (keeps_rules_) rules_.push_back(routing::Rule::buffer);
  Waiting& waiting = waiting_[buyer];
  if (waiting.first == no_chat) {
    waiting.first = chat;
    waiting.handling = handling;
  } else {
    next_[waiting.last] = chat;
    waiting.handling += handling;
  }
  waiting.last = chat;
}

void ChatBook::bring(routing::BuyerIndex buyer, routing::Rule rule) {
  if (!keeps_rules_) return;
  for (ChatIndex chat = waiting_[buyer].first; chat != no_chat; chat = next_[chat]) rules_[chat] = rule;
}

std::uint32_t ChatBook::open(routing::BuyerIndex buyer, routing::MemberIndex member, core::Instant at) {
  Waiting& waiting = waiting_[buyer];
  std::uint32_t opened = 0;
  for (ChatIndex chat = waiting.first; chat != no_chat; chat = next_[chat]) {
    const core::Duration wait = at - at_[chat];
    waits_.push_back(wait);
    waited_ += wait;
    const std::size_t in_time = wait <= target_ ? 1 : 0;
    within_ += in_time;
    HourFigures& hour = hours_[hour_of_[chat]];
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
  for (ChatIndex chat = waiting_[buyer].first; chat != no_chat; chat = next_[chat]) members_[chat] = member;
}

WaitFigures ChatBook::waits() {
  WaitFigures figures;
  if (!members_.empty()) {
    figures.within_target = static_cast<double>(within_) / static_cast<double>(members_.size());
  }
  if (!waits_.empty()) figures.mean = static_cast<double>(waited_) / static_cast<double>(waits_.size());
  Percentiles percentiles(waits_);
  figures.p50 = percentiles.at_percent(50);
  figures.p90 = percentiles.at_percent(90);
  figures.p95 = percentiles.at_percent(95);
  figures.p99 = percentiles.at_percent(99);
  return figures;
}

}  // namespace liaotai::traffic
