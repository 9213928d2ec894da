#include "engine/api/audit_sends_request.hpp"

#include "engine/api/channel_request.hpp"
#include "engine/api/recipient_request.hpp"

namespace liaotai::api {
namespace {

void read_audit_readings(const Value& value, sending::AuditQuestion& question) {
  Object fields = value.object();
  if (const auto automatic = fields.optional("autoReply")) {
    question.automatic_counts = automatic->one_of<bool>({{"counts", true}, {"does-not-count", false}});
  }
  if (const auto count = fields.optional("pastedBuyers")) {
    question.pasted_buyers = static_cast<int>(count->integer(2, 10'000));
  }
  if (const auto count = fields.optional("ignoredPromotions")) {
    question.ignored_promotions = static_cast<int>(count->integer(2, 10'000));
  }
  read_window_readings(fields, *question.channel, question.window);
  fields.warn_of_unknown_fields();
}

}  // namespace

sending::AuditQuestion read_audit_question(Object& request, const State& state) {
  sending::AuditQuestion question;
  question.rulebook = &*state.sending;
  const Value channel = request.required("channel");
  question.channel = &find_channel(channel.text(), *state.channels, channel);
  if (const auto readings = request.optional("readings")) read_audit_readings(*readings, question);
  question.targets =
      sending::response_targets(state.sending->audit, *question.channel, question.window.choices);
  question.recipient = read_recipient(request, *state.sending);
  if (const auto offset = request.optional("utcOffsetMinutes")) {
    question.offset = offset->integer(-1439, 1439) * core::minute;
  }
  return question;
}

}  // namespace liaotai::api
