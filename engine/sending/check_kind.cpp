#include <algorithm>
#include <string>

#include "engine/sending/quiet_hours.hpp"
#include "engine/sending/send_check.hpp"
#include "engine/text/utf8.hpp"

namespace liaotai::sending {
namespace {

using packs::Severity;

constexpr core::Duration week = 7 * core::day;

void check_event(const SendQuestion& question, const KindRule& rule, SendAnswer& answer) {
  if (rule.events.empty()) return;
  const std::string& event = question.message.event;
  if (event.empty()) {
    answer.add(Severity::info, "order-events-only", rule.source,
               {{"count", static_cast<long long>(rule.events.size())}});
  } else if (std::find(rule.events.begin(), rule.events.end(), event) == rule.events.end()) {
    answer.add(Severity::error, "order-event-not-covered", rule.source, {{"event", event}});
    answer.suggest("wait-for-customer");
  }
}

void check_day(const SendQuestion& question, const KindRule& rule, SendAnswer& answer) {
  if (!rule.from || !rule.until) return;
  std::optional<core::Duration> offset = offset_of(question.recipient, question.rulebook->zones, question.at);
  if (!offset) {
    offset = question.channel->offset;
    if (!offset) return;
    answer.add(Severity::info, "market-time-assumed", rule.source,
               {{"hours", static_cast<long long>(*offset / core::hour)}});
  }
  if (!is_outside(question.at, *offset, *rule.from, *rule.until)) return;
  answer.add(Severity::error, "broadcast-hours", rule.source,
             {{"from", static_cast<long long>(*rule.from / core::hour)},
              {"until", static_cast<long long>(*rule.until / core::hour)}});
  answer.wait_until(next_within(question.at, *offset, *rule.from, *rule.until));
}

void check_length(const SendQuestion& question, const KindRule& rule, SendAnswer& answer) {
  if (!rule.characters || !question.message.text) return;
  const auto length = static_cast<std::int64_t>(text::count_code_points(*question.message.text));
  if (length <= *rule.characters) return;
  answer.add(
      Severity::error, "broadcast-too-long", rule.length_source,
      {{"length", static_cast<long long>(length)}, {"limit", static_cast<long long>(*rule.characters)}});
  answer.suggest("shorten-text", {{"limit", static_cast<long long>(*rule.characters)}});
}

/// Broadcasts of the last seven days; one that is exactly a week old no longer counts.
void check_week(const SendQuestion& question, const KindRule& rule, SendAnswer& answer) {
  if (!rule.per_week) return;
  std::vector<core::Instant> latest;
  for (const PastMessage& each : question.messages) {
    if (each.broadcast && each.at > question.at - week) latest.push_back(each.at);
  }
  const auto allowed = static_cast<std::size_t>(*rule.per_week);
  if (latest.size() < allowed) return;
  answer.add(
      Severity::error, "broadcast-limit", rule.source,
      {{"limit", static_cast<long long>(*rule.per_week)}, {"sent", static_cast<long long>(latest.size())}});
  answer.wait_until(latest[latest.size() - allowed] + week);
}

void check_marketing(const SendQuestion& question, const KindRule& rule, SendAnswer& answer) {
  if (!rule.no_marketing || question.marketing == Marketing::none) return;
  answer.add(question.marketing == Marketing::stated ? Severity::error : Severity::warning,
             "no-marketing-in-template", rule.source);
  answer.suggest("change-text");
  for (const std::string& each : rule.instead) answer.suggest(each);
}

}  // namespace

/// What the channel says about templates, order templates and broadcasts.
void check_kind(const SendQuestion& question, SendAnswer& answer) {
  if (question.message.kind == MessageKind::free_form) return;
  const KindRule* const rule =
      question.channel == nullptr ? nullptr : question.channel->find(question.message.kind);
  if (rule == nullptr) {
    answer.add(Severity::warning, "kind-unknown-here", question.rulebook->unknown_kind);
    answer.suggest("ask-the-platform");
    return;
  }
  if (rule->may == May::never) {
    answer.add(Severity::error, rule->code, rule->source);
    for (const std::string& each : rule->instead) answer.suggest(each);
    return;
  }
  if (rule->may == May::followers && question.unfollowed) {
    answer.add(Severity::error, "not-following", rule->source);
    answer.suggest("wait-for-customer");
  }
  check_event(question, *rule, answer);
  check_day(question, *rule, answer);
  check_length(question, *rule, answer);
  check_week(question, *rule, answer);
  check_marketing(question, *rule, answer);
  if (!rule->note.empty()) answer.add(Severity::info, rule->note, rule->source, rule->note_arguments);
  for (const Statement& each : rule->disputed_by) {
    answer.add(Severity::info, each.code, each.source, each.arguments);
  }
}

}  // namespace liaotai::sending
