#include "engine/routing/change_attempts.hpp"
#include "engine/routing/member_reason.hpp"
#include "engine/routing/step_arguments.hpp"

namespace liaotai::routing {

bool ChangeAttempts::join_groups(Kinds rest) {
  if (!joining_may_help(rest)) return false;
  for (GroupIndex place = 0; place < supposed_.groups().size(); ++place) {
    if (join_group(place, rest)) return true;
  }
  return false;
}

bool ChangeAttempts::join_group(GroupIndex place, Kinds rest) {
  const Group& joined = supposed_.groups()[place];
  if (!joined.enabled || supposed_.roster().group_of(member_) == place) return false;
  const Roster& roster = supposed_.roster();
  // Outside every group the main account is served last: any group helps it.
  const bool leaves_last_place = roster.main_account() == member_ && roster.group_of(member_) == none;
  if (roster.has_group_member() && !leaves_last_place && !lists(joined.sources, supposed_.source_word()))
    return false;
  return keep(ChangeCode::join_group, supposed_.with_group(member_, place, [&] { return attempt(rest); }),
              [&] { return StepArguments{argument("group", joined.id)}; });
}

/// A group's new member with more unread than the one who gets the chat does not get it.
bool ChangeAttempts::joining_may_help(Kinds rest) const {
  if (!rest.empty() || supposed_.conversation().owner == member_) return true;
  const Choice now = supposed_.ask();
  if (now.rule != Rule::matching_group) return true;
  return unread_beside(supposed_.state(), supposed_.conversation(), member_) <=
         unread_beside(supposed_.state(), supposed_.conversation(), now.member);
}

}  // namespace liaotai::routing
