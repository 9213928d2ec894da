#include "engine/routing/owner_limits.hpp"

#include "engine/routing/regular_customer.hpp"

namespace liaotai::routing {

bool keeps_owner(Rule rule) {
  return rule == Rule::open_conversation || rule == Rule::regular_customer ||
         rule == Rule::regular_customer_grace;
}

std::array<core::Duration, 4> left_of_limits(const Supposition& supposed) {
  const Conversation& conversation = supposed.conversation();
  const Readings& readings = supposed.readings();
  const Activity& owner = supposed.state().activity(conversation.owner);
  const core::Instant at = supposed.at();
  const core::Instant since = regular_since(conversation, readings);
  std::array<core::Duration, 4> left{};
  if (since != never) left[0] = since + readings.regular_customer_period - at;
  if (owner.presence == Presence::offline && owner.offline_since) {
    left[1] = *owner.offline_since + readings.grace - at;
  }
  if (owner.presence == Presence::hidden) left[2] = owner.since + readings.regular_customer_hidden - at;
  if (conversation.open && !conversation.unread) {
    left[3] = conversation.updated + readings.closing - at;
  }
  return left;
}

}  // namespace liaotai::routing
