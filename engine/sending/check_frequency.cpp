#include <algorithm>
#include <string>

#include "engine/sending/send_check.hpp"
#include "engine/sending/text_key.hpp"
#include "engine/text/fold.hpp"

namespace liaotai::sending {
namespace {

using packs::Severity;

std::string key_of(std::string_view text) {
  return text_key(text, text::fold(text));
}

/// How many messages of ours stand behind the buyer's last one.
long long replies_since_buyer(const std::vector<PastMessage>& messages) {
  long long count = 0;
  for (auto each = messages.rbegin(); each != messages.rend() && each->ours; ++each) ++count;
  return count;
}

void check_run(const SendQuestion& question, SendAnswer& answer) {
  const FrequencyRules& rules = question.rulebook->frequency;
  if (question.message.kind != MessageKind::free_form || !question.buyer_wrote) return;
  const long long count = replies_since_buyer(question.messages) + 1;
  if (count <= rules.replies) return;
  const bool is_strict = std::find(rules.strict_on.begin(), rules.strict_on.end(), question.channel_name) !=
                         rules.strict_on.end();
  answer.add(is_strict ? Severity::warning : Severity::info, "unanswered-run", rules.source,
             {{"count", count}});
  answer.suggest("wait-for-customer");
}

void check_repeats(const SendQuestion& question, SendAnswer& answer) {
  const FrequencyRules& rules = question.rulebook->frequency;
  if (!question.message.text || question.message.text->empty()) return;
  const std::string key = key_of(*question.message.text);
  long long count = 1;
  for (const PastMessage& each : question.messages) {
    const bool is_near = each.ours && question.at - each.at <= rules.repeats_within;
    if (is_near && !each.text.empty() && key_of(each.text) == key) ++count;
  }
  if (count < rules.repeats) return;
  answer.add(Severity::warning, "repeated-to-buyer", rules.repeats_source,
             {{"count", count}, {"minutes", static_cast<long long>(rules.repeats_within / core::minute)}});
  answer.suggest("change-text");
}

}  // namespace

/// How much the buyer has got already.
void check_frequency(const SendQuestion& question, SendAnswer& answer) {
  check_run(question, answer);
  check_repeats(question, answer);
}

}  // namespace liaotai::sending
