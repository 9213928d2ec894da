#include "engine/sending/send_check.hpp"

namespace liaotai::sending {

using packs::Severity;

/// Whether a template is what it says it is.
void check_category(const SendQuestion& question, SendAnswer& answer) {
  const OutgoingMessage& message = question.message;
  const Rulebook& rules = *question.rulebook;
  if (message.kind != MessageKind::message_template) return;
  if (!message.category) {
    answer.add(Severity::info, "category-missing", rules.mixed_category);
    answer.suggest("state-category");
    return;
  }
  if (*message.category != MessageCategory::marketing && question.marketing == Marketing::looks) {
    answer.add(Severity::warning, "category-reads-as-marketing", rules.mixed_category);
    answer.suggest("change-category");
    answer.suggest("change-text");
  }
  const RegionStop& stop = rules.region_stop;
  if (*message.category == MessageCategory::marketing && question.channel_name == stop.channel &&
      region_of(question.recipient, rules.zones) == stop.region) {
    answer.add(Severity::info, "marketing-not-delivered", stop.source, {{"region", stop.region}});
  }
}

}  // namespace liaotai::sending
