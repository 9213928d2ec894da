#include "engine/routing/regular_customer.hpp"

namespace liaotai::routing {

core::Instant regular_since(const Conversation& conversation, const Readings& readings) {
  return readings.regular_from == RegularFrom::last_update ? conversation.updated : conversation.counted_from;
}

bool comes_back_in_time(const Conversation& conversation, const Readings& readings, core::Instant at) {
  const core::Instant since = regular_since(conversation, readings);
  return since != never && at - since <= readings.regular_customer_period;
}

bool keeps_regular_customers_of(const Roster& roster, const Readings& readings, MemberIndex owner,
                                SourceIndex source) {
  switch (readings.regular_customer) {
    case RegularCustomer::any_source:
      return true;
    case RegularCustomer::same_group:
      return roster.answers_for(owner, source);
    case RegularCustomer::off:
      return false;
  }
  return true;
}

bool within_grace(const Activity& activity, const Readings& readings, core::Instant at) {
  switch (activity.presence) {
    case Presence::offline:
      return activity.offline_since && at - *activity.offline_since <= readings.grace;
    case Presence::hidden:
      return readings.regular_customer_hidden > 0 && at - activity.since <= readings.regular_customer_hidden;
    case Presence::online:
      return false;
  }
  return false;
}

}  // namespace liaotai::routing
