#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include "engine/sending/send_check.hpp"

namespace liaotai::sending {
namespace {

using packs::Severity;

std::vector<core::Argument> since(const Consent& consent) {
  if (!consent.since) return {};
  return {{"since", static_cast<long long>(*consent.since)}};
}

const core::Source& source_of(std::string_view missing, const ConsentRules& rules) {
  return missing == "purposes" ? rules.specific : rules.record;
}

/// What an opt-in lacks that would prove it. Law asks for it to be specific; only time, wording and method
/// make a record that can be shown.
void say_incomplete(const SendQuestion& question, SendAnswer& answer) {
  const Consent& consent = question.consent;
  const ConsentRules& rules = question.rulebook->consent;
  for (const std::string& each : consent.records[*consent.decisive].missing) {
    const bool proves = each != "purposes";
    answer.add(proves ? Severity::warning : Severity::info, "consent-without-" + each,
               source_of(each, rules));
    if (proves) answer.suggest("complete-the-record");
  }
}

void say_missing(const SendQuestion& question, const core::Source& need, SendAnswer& answer) {
  const Consent& consent = question.consent;
  const ConsentRules& rules = question.rulebook->consent;
  const Severity severity = question.marketing == Marketing::stated ? Severity::error : Severity::warning;
  if (consent.other_purpose) {
    answer.add(severity, "consent-for-something-else", rules.specific);
  } else if (consent.preticked) {
    answer.add(severity, "consent-preticked", rules.preticked);
  } else {
    answer.add(severity, "consent-missing", need);
  }
  answer.suggest("ask-for-consent");
}

void check_marketing(const SendQuestion& question, SendAnswer& answer) {
  const Consent& consent = question.consent;
  const ConsentRules& rules = question.rulebook->consent;
  if (consent.state == ConsentState::opted_out) {
    answer.add(Severity::error, "opted-out", rules.withdrawal, since(consent));
    answer.suggest("ask-for-consent");
    return;
  }
  const std::string region = region_of(question.recipient, question.rulebook->zones);
  const core::Source* const need = rules.need(question.channel_name, region);
  if (consent.state == ConsentState::opted_in) return say_incomplete(question, answer);
  if (need != nullptr) say_missing(question, *need, answer);
}

/// Whether this would be the one confirmation that may follow an opt-out, and follows each.
bool is_confirmation(const SendQuestion& question) {
  const std::optional<core::Instant> asked = question.consent.last_opt_out;
  if (!asked || question.at - *asked > question.rulebook->consent.confirmation_within) return false;
  return std::none_of(question.messages.begin(), question.messages.end(),
                      [&](const PastMessage& each) { return each.ours && each.at > *asked; });
}

bool wrote_since(const SendQuestion& question) {
  const Consent& consent = question.consent;
  const std::optional<core::Instant> asked = consent.last_opt_out;
  if (consent.last_message && (!asked || *consent.last_message > *asked)) return true;
  return std::any_of(question.messages.begin(), question.messages.end(), [&](const PastMessage& each) {
    return !each.ours && (!asked || each.at > *asked) &&
           question.rulebook->keywords.read(each.text) == Wish::none;
  });
}

void check_service(const SendQuestion& question, SendAnswer& answer) {
  if (question.consent.state != ConsentState::opted_out) return;
  const ConsentRules& rules = question.rulebook->consent;
  if (is_confirmation(question)) {
    answer.add(Severity::info, "opt-out-confirmation", rules.confirmation,
               {{"minutes", static_cast<long long>(rules.confirmation_within / core::minute)}});
  } else if (question.message.category || question.message.kind == MessageKind::order_template ||
             wrote_since(question)) {
    answer.add(Severity::info, "opted-out-service-only", rules.withdrawal, since(question.consent));
  } else {
    answer.add(Severity::warning, "opted-out-unasked", rules.confirmation, since(question.consent));
    answer.suggest("wait-for-customer");
  }
}

}  // namespace

/// Marketing needs consent where the channel or a law says so, and stops everywhere once the buyer says stop.
void check_consent(const SendQuestion& question, SendAnswer& answer) {
  if (question.marketing == Marketing::none) {
    check_service(question, answer);
  } else {
    check_marketing(question, answer);
  }
}

}  // namespace liaotai::sending
