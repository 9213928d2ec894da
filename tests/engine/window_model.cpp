#include "tests/engine/window_model.hpp"

#include <algorithm>
#include <map>
#include <stdexcept>

#include "engine/api/channel_data.hpp"
#include "tests/engine/rule_data.hpp"

namespace liaotai::tests {
namespace {

using window::Event;

struct Slot {
  std::size_t event = 0;
  core::Instant from = 0;
  core::Instant until = 0;
  core::Instant natural_until = 0;
  bool unfollowed = false;
  std::optional<int> limit;
  int used = 0;

  bool usable() const { return !limit || used < *limit; }
};

bool is_unfollow(const window::Channel& channel, const Event& event) {
  const window::Trigger* trigger = channel.trigger(event.type);
  return trigger != nullptr && trigger->closes_everything;
}

/// The windows as they stand at `instant`, from the events before `count` in order of time.
std::vector<Slot> slots_at(const window::Channel& channel, const std::vector<Event>& ordered,
                           std::size_t count, const window::Question& question) {
  std::vector<Slot> slots;
  std::map<std::string, std::size_t> last_of_type;
  std::optional<std::size_t> last_of_all;
  for (std::size_t index = 0; index < count; ++index) {
    const window::Trigger* trigger = channel.trigger(ordered[index].type);
    if (trigger == nullptr || trigger->opens.empty()) continue;
    last_of_type[ordered[index].type] = index;
    last_of_all = index;
  }
  for (const auto& [type, index] : last_of_type) {
    if (question.overlap == window::Overlap::latest_only && index != *last_of_all) continue;
    const window::WindowRule rule = window::under(channel.trigger(type)->opens.front(), question.choices);
    Slot slot{index,
              ordered[index].at,
              ordered[index].at + rule.length,
              ordered[index].at + rule.length,
              false,
              rule.messages,
              0};
    for (std::size_t later = index + 1; later < count; ++later) {
      if (!is_unfollow(channel, ordered[later]) || ordered[later].at >= slot.until) continue;
      slot.until = ordered[later].at;
      slot.unfollowed = true;
    }
    slots.push_back(slot);
  }
  return slots;
}

/// Which event's window each reply was paid from, found reply by reply from the start.
std::map<std::size_t, std::vector<std::size_t>> payments(const window::Channel& channel,
                                                         const std::vector<Event>& ordered,
                                                         const window::Question& question) {
  std::map<std::size_t, std::vector<std::size_t>> paid;
  for (std::size_t index = 0; index < ordered.size(); ++index) {
    if (ordered[index].type != window::reply_type) continue;
    std::vector<Slot> slots = slots_at(channel, ordered, index, question);
    const Slot* best = nullptr;
    for (const Slot& slot : slots) {
      const int used = static_cast<int>(paid[slot.event].size());
      const bool open = slot.from <= ordered[index].at && ordered[index].at < slot.until;
      if (!open || (slot.limit && used >= *slot.limit)) continue;
      const bool earlier = best == nullptr || slot.until < best->until ||
                           (slot.until == best->until && slot.from < best->from) ||
                           (slot.until == best->until && slot.from == best->from &&
                            ordered[slot.event].type < ordered[best->event].type);
      if (earlier) best = &slot;
    }
    if (best != nullptr) paid[best->event].push_back(index);
  }
  return paid;
}

}  // namespace

ModelAnswer model_answer(const window::Channel& channel, const std::vector<Event>& events,
                         const window::Question& question) {
  std::vector<Event> ordered;
  for (const Event& event : events) {
    if (event.at <= question.now) ordered.push_back(event);
  }
  std::stable_sort(ordered.begin(), ordered.end(),
                   [](const Event& left, const Event& right) { return left.at < right.at; });

  auto paid = payments(channel, ordered, question);
  std::vector<Slot> slots = slots_at(channel, ordered, ordered.size(), question);
  for (Slot& slot : slots) slot.used = static_cast<int>(paid[slot.event].size());

  ModelAnswer answer{"never-opened", std::nullopt, std::nullopt, 0};
  if (slots.empty()) return answer;
  const auto is_open = [&](const Slot& slot) {
    return slot.from <= question.now && question.now < slot.until;
  };
  int left = 0;
  bool unlimited = false;
  const Slot* usable = nullptr;
  const Slot* emptied = nullptr;
  const Slot* closed = nullptr;
  for (const Slot& slot : slots) {
    if (closed == nullptr || slot.until > closed->until ||
        (slot.until == closed->until && slot.natural_until > closed->natural_until)) {
      closed = &slot;
    }
    if (!is_open(slot)) continue;
    if (slot.usable()) {
      if (usable == nullptr || slot.until > usable->until) usable = &slot;
      if (slot.limit) left += *slot.limit - slot.used;
      if (!slot.limit) unlimited = true;
    } else if (emptied == nullptr || slot.until > emptied->until) {
      emptied = &slot;
    }
  }
  if (usable != nullptr) {
    const bool safe = question.now < usable->until - question.safety_margin;
    answer = {safe ? "open" : "closing", usable->until, std::nullopt, left};
    if (unlimited) answer.left.reset();
  } else if (emptied != nullptr) {
    answer = {"closed", emptied->until, "quota", 0};
  } else {
    answer = {"closed", closed->until, closed->unfollowed ? "unfollow" : "elapsed", 0};
  }
  return answer;
}

const std::vector<window::Channel>& all_channels() {
  static const std::vector<window::Channel> channels = [] {
    const auto read = api::read_channels(liaotai::tests::rule_data());
    if (!read) throw std::runtime_error(read.error().path + ": " + read.error().message);
    return *read;
  }();
  return channels;
}

const window::Channel& channel_named(const std::string& name) {
  for (const window::Channel& channel : all_channels()) {
    if (channel.name == name) return channel;
  }
  throw std::runtime_error("no such channel: " + name);
}

}  // namespace liaotai::tests
