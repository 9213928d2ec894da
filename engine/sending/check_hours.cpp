#include "engine/sending/quiet_hours.hpp"
#include "engine/sending/send_check.hpp"

namespace liaotai::sending {
namespace {

using packs::Severity;

/// Laws on quiet hours are about advertising; a template that doesn't say what it is may be that.
bool may_advertise(const SendQuestion& question) {
  if (question.marketing != Marketing::none) return true;
  return question.message.kind == MessageKind::message_template && !question.message.category;
}

}  // namespace

/// The recipient's night, where a law has one.
void check_hours(const SendQuestion& question, SendAnswer& answer) {
  if (!may_advertise(question)) return;
  const Rulebook& rules = *question.rulebook;
  const Recipient& recipient = question.recipient;
  if (!recipient.time_zone.empty() && !recipient.offset && rules.zones.find(recipient.time_zone) == nullptr) {
    answer.add(Severity::info, "time-zone-unknown", rules.unknown_zone, {{"zone", recipient.time_zone}});
  }
  const std::string region = region_of(recipient, rules.zones);
  const QuietHours* const hours = find_quiet_hours(rules.quiet_hours, region);
  if (hours == nullptr) return;
  const std::optional<core::Duration> offset = offset_of(recipient, rules.zones, question.at);
  if (!offset) {
    answer.add(Severity::warning, "local-time-unknown", hours->source, {{"region", region}});
    answer.suggest("state-time-zone");
    return;
  }
  if (!is_outside(question.at, *offset, hours->from, hours->until)) return;
  if (hours->night_consent && question.consent.night) return;
  answer.add(Severity::warning, hours->night_consent ? "night-consent-missing" : "quiet-hours", hours->source,
             {{"region", region},
              {"from", static_cast<long long>(hours->from / core::hour)},
              {"until", static_cast<long long>(hours->until / core::hour)}});
  answer.add(Severity::info, hours->caveat, hours->caveat_source, {{"region", region}});
  answer.wait_until(next_within(question.at, *offset, hours->from, hours->until));
  if (hours->night_consent) answer.suggest("ask-for-night-consent");
}

}  // namespace liaotai::sending
