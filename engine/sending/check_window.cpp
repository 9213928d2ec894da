#include <string>

#include "engine/sending/send_check.hpp"

namespace liaotai::sending {
namespace {

using packs::Severity;
using window::Obstacle;

/// The platform's own error, where one is known, as an argument of the sentence.
void add_error(const window::Report& report, std::vector<core::Argument>& arguments) {
  if (!report.errors.empty()) arguments.push_back({"error", std::to_string(report.errors.front().code)});
}

void suggest_alternatives(const SendQuestion& question, SendAnswer& answer) {
  for (const window::Remark& each : question.window.alternatives) answer.suggest(each.code, each.arguments);
  answer.suggest("wait-for-customer");
}

void say_closed(const SendQuestion& question, SendAnswer& answer) {
  const window::Report& report = question.window;
  const core::Source& source = question.window_source;
  std::vector<core::Argument> arguments;
  switch (report.closed_by.value_or(Obstacle::elapsed)) {
    case Obstacle::quota:
      arguments.push_back({"limit", static_cast<long long>(report.quota.limit.value_or(0))});
      add_error(report, arguments);
      answer.add(Severity::error, "window-over-quota", source, std::move(arguments));
      break;
    case Obstacle::unfollow:
      add_error(report, arguments);
      answer.add(Severity::error, "window-unfollowed", source, std::move(arguments));
      break;
    case Obstacle::elapsed:
    case Obstacle::never_opened:
      arguments.push_back(
          {"closedAt", static_cast<long long>(report.decisive ? report.decisive->closes_at : 0)});
      add_error(report, arguments);
      answer.add(Severity::error, "window-closed", source, std::move(arguments));
      break;
  }
  suggest_alternatives(question, answer);
}

void say_never_opened(const SendQuestion& question, SendAnswer& answer) {
  const ChannelRules* const channel = question.channel;
  if (channel != nullptr && channel->never_wrote && !question.buyer_wrote) {
    const Statement& statement = *channel->never_wrote;
    answer.add(Severity::error, statement.code, statement.source, statement.arguments);
    for (const std::string& each : channel->never_wrote_instead) answer.suggest(each);
    return;
  }
  std::vector<core::Argument> arguments;
  add_error(question.window, arguments);
  answer.add(Severity::error, "window-never-opened", question.window_source, std::move(arguments));
  suggest_alternatives(question, answer);
}

}  // namespace

/// Free messages go out while a reply window is open, and to nobody who never wrote.
void check_window(const SendQuestion& question, SendAnswer& answer) {
  if (question.message.kind != MessageKind::free_form) return;
  switch (question.window.state) {
    case window::State::never_opened:
      return say_never_opened(question, answer);
    case window::State::closed:
      if (question.window_limits_sending) say_closed(question, answer);
      return;
    case window::State::closing:
      if (!question.window_limits_sending) return;
      // The platform still takes it, and its clock may be ahead of ours.
      answer.add(Severity::info, "window-closing", question.window_source,
                 {{"closesAt", static_cast<long long>(question.window.decisive->closes_at)}});
      return;
    case window::State::open:
      return;
  }
}

}  // namespace liaotai::sending
