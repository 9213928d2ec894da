#include "engine/routing/regular_customer.hpp"

namespace liaotai::routing {

bool comes_back_in_time(const Conversation& conversation, const Readings& readings, core::Instant at) {
  return at - conversation.updated <= readings.regular_customer_period;
}

bool within_grace(const Activity& activity, const Readings& readings, core::Instant at) {
  return activity.presence == Presence::offline && activity.offline_since &&
         at - *activity.offline_since <= readings.grace;
}

}  // namespace liaotai::routing
