#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/core/instant.hpp"
#include "engine/core/source.hpp"
#include "engine/core/warning.hpp"
#include "engine/window/daily_hours.hpp"

namespace liaotai::window {

/// The one event type that is ours and not the customer's. It opens nothing on any channel.
inline constexpr std::string_view reply_type = "reply";

/// What running out of a window means.
enum class Limits : std::uint8_t {
  sending,  ///< the platform refuses messages outside of it
  target,   ///< the shop is measured by it, and may write afterwards all the same
};

/// How a question that the sources leave open is to be read: the question's name and the answer's.
struct Choice {
  std::string reading;
  std::string value;
};

/// What a window is under one reading of the sources, where it differs.
struct Variant {
  std::vector<Choice> when;  ///< all of them must be chosen
  std::optional<core::Duration> length;
  std::optional<int> messages;
  std::optional<core::Source> source;
};

/// A window that a trigger opens.
struct WindowRule {
  std::string name;
  Limits limits = Limits::sending;
  core::Duration length = 0;
  std::optional<int> messages;            ///< how many messages may be sent in it; nothing: any number
  std::optional<DailyHours> clock_hours;  ///< when the window's clock runs; nothing: always
  bool automatic_counts = false;          ///< a target's: an automatic reply is an answer, too
  std::optional<core::Duration>
      new_after;  ///< a target's: so long after the last message begins a new inquiry
  core::Source source;
  std::vector<Variant> variants;  ///< applied in this order
};

/// What one type of event does on a channel.
struct Trigger {
  std::string type;
  std::vector<WindowRule> opens;
  std::string opens_nothing;  ///< code of the reason, for a type that opens no window
  bool closes_everything = false;
  core::Source source;
};

/// Why nothing may be sent.
enum class Obstacle : std::uint8_t { never_opened, elapsed, unfollow, quota };

/// The error with which the platform refuses a message.
struct PlatformError {
  int code = 0;
  std::optional<int> subcode;
  std::string meaning;
  std::vector<Obstacle> on;
  core::Source source;
};

/// What may still be done where no ordinary message may be sent.
struct Alternative {
  std::string code;
  bool after_unfollow = false;           ///< remains when the customer has unfollowed
  std::string after_event;               ///< the type of event that it counts from, when it ends
  std::optional<core::Duration> within;  ///< how long after the last such event it remains
  core::Source source;
};

enum class State : std::uint8_t { never_opened, open, closing, closed };

/// A remark on the rules of a channel, made when all of its conditions hold.
struct NoteRule {
  std::string code;
  std::vector<core::Argument> arguments;
  std::vector<std::string> events;  ///< one of these must have happened; none: no condition
  std::vector<State> states;        ///< the report must have one of these; none: no condition
  bool several_triggers = false;    ///< windows of two types of event must stand side by side
  core::Source source;
};

/// Codes of the kinds of message that a channel takes.
struct Allowed {
  std::vector<std::string> never_opened;
  std::vector<std::string> open;
  std::vector<std::string> closed;
};

/// A question that the sources leave open, and its answers, the default first.
struct Reading {
  std::string name;
  std::vector<std::string> values;
};

/// How many messages make sense after one of the customer's, and when: advice, and no platform's rule.
struct AnswerAdvice {
  int messages = 0;                     ///< without the customer writing again
  core::Duration last_call_length = 0;  ///< how long before the end the last question is asked
  core::Source answer;
  core::Source follow_up;
  core::Source last_call;
  core::Source enough;
};

/// The reply rules of one channel, as its file in engine/packs/data/windows states them.
struct Channel {
  std::string name;
  std::string version;
  std::string reviewed_on;  ///< a date
  std::vector<Reading> readings;
  std::vector<Trigger> triggers;
  Allowed allowed;
  std::vector<Alternative> alternatives;
  std::vector<PlatformError> errors;
  std::vector<NoteRule> notes;
  AnswerAdvice advice;  ///< the same for all channels

  /// What an event of `type` does here, or nothing when the channel's rules do not know the type.
  const Trigger* trigger(std::string_view type) const;
  /// True when the platform refuses messages outside of a window; false when windows are targets only.
  bool limits_sending() const;
};

/// `rule` as it is under `choices`.
WindowRule under(const WindowRule& rule, const std::vector<Choice>& choices);

}  // namespace liaotai::window
