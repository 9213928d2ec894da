#include "engine/routing/change_attempts.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "engine/routing/member_reason.hpp"
#include "engine/routing/owner_limits.hpp"
#include "engine/routing/step_arguments.hpp"

namespace liaotai::routing {

/// The sources of the enabled groups in the shop's order, then those that the platform knows besides.
ChangeAttempts::ChangeAttempts(const ChatQuestion& question) : supposed_(question) {
  found_.reserve(most_changes);
  origins_.reserve(built_in_sources.size());
  for (const Group& group : question.shop.groups) {
    if (!group.enabled) continue;
    for (const std::string& source : group.sources) {
      origins_.push_back({source, question.roster.find_source(source), false});
    }
  }
  for (const std::string_view source : built_in_sources) {
    if (question.roster.find_source(source) == unclaimed_source)
      origins_.push_back({source, unclaimed_source, false});
  }
}

void ChangeAttempts::begin(MemberIndex member) {
  member_ = member;
  found_.clear();
  // Members of one group mostly stand together.
  const GroupIndex before = std::exchange(group_, supposed_.roster().group_of(member));
  if (group_ == before) return;
  for (Origin& origin : origins_) {
    origin.own = group_ != none && lists(supposed_.groups()[group_].sources, origin.word);
  }
}

std::vector<Change>::iterator ChangeAttempts::place_of(ChangeCode code) {
  return std::upper_bound(found_.begin(), found_.end(), code,
                          [](ChangeCode one, const Change& other) { return one < other.code; });
}

bool ChangeAttempts::attempt(Kinds kinds) {
  if (kinds.empty()) return supposed_.ask().member == member_;
  const Kinds rest = kinds.subspan(1);
  switch (kinds.front()) {
    case ChangeCode::fewer_unread:
      return have_fewer_unread(rest);
    case ChangeCode::other_more_unread:
      return give_other_more_unread(rest);
    case ChangeCode::from_source:
      return write_from_elsewhere(rest);
    case ChangeCode::join_group:
      return join_groups(rest);
    case ChangeCode::owner_offline:
      return keeps_owner(supposed_.ask().rule) && send_chosen_offline(ChangeCode::owner_offline, rest);
    case ChangeCode::other_offline:
      return !keeps_owner(supposed_.ask().rule) && send_chosen_offline(ChangeCode::other_offline, rest);
    case ChangeCode::later:
      return write_later(rest);
    case ChangeCode::earlier:
      return write_earlier(rest);
    default:
      return keep(kinds.front(), supposed_with(kinds.front(), [&] { return attempt(rest); }));
  }
}

/// The smallest number from 1 to `most` for which `gives`, which holds for all larger ones when it holds
/// for one; 0 when it holds for none.
template <class Gives>
std::uint32_t ChangeAttempts::smallest(std::uint32_t most, Gives gives) {
  std::uint32_t asked_last = 0;
  const auto holds = [&](std::uint32_t number) {
    found_.clear();
    asked_last = number;
    return gives(number);
  };
  if (most == 0 || !holds(most)) return 0;
  std::uint32_t fails = 0;
  std::uint32_t number = most;
  while (number - fails > 1) {
    const std::uint32_t middle = fails + (number - fails) / 2;
    (holds(middle) ? number : fails) = middle;
  }
  if (asked_last != number) holds(number);
  return number;
}

bool ChangeAttempts::have_fewer_unread(Kinds rest) {
  const std::uint32_t own = activity().unread;
  const std::uint32_t by = smallest(
      unread_beside(supposed_.state(), supposed_.conversation(), member_), [&](std::uint32_t number) {
        return supposed_.with_unread(member_, own - number, [&] { return attempt(rest); });
      });
  return keep(ChangeCode::fewer_unread, by != 0, [&] { return StepArguments{argument("by", by)}; });
}

bool ChangeAttempts::give_other_more_unread(Kinds rest) {
  const Choice now = supposed_.ask();
  if (now.rule != Rule::matching_group && now.rule != Rule::other_online) return false;
  if (now.member == member_) return false;
  const State& state = supposed_.state();
  const std::uint32_t own = unread_beside(state, supposed_.conversation(), member_);
  const std::uint32_t fewest = unread_beside(state, supposed_.conversation(), now.member);
  if (own < fewest) return false;
  const std::uint32_t other = state.activity(now.member).unread;
  const std::uint32_t by = smallest(own - fewest + 1, [&](std::uint32_t number) {
    return supposed_.with_unread(now.member, other + number, [&] { return attempt(rest); });
  });
  return keep(ChangeCode::other_more_unread, by != 0, [&] {
    return StepArguments{argument("by", by), argument("member", supposed_.roster(), now.member)};
  });
}

bool ChangeAttempts::send_chosen_offline(ChangeCode code, Kinds rest) {
  const MemberIndex chosen = supposed_.ask().member;
  if (chosen == nobody || chosen == member_) return false;
  if (supposed_.state().activity(chosen).presence == Presence::offline) return false;
  return keep(code, supposed_.with_presence(chosen, Presence::offline, [&] { return attempt(rest); }),
              [&] { return StepArguments{argument("member", supposed_.roster(), chosen)}; });
}

/// A shop may have a hundred groups, for most of which it is plain what comes of it.
ChangeAttempts::Prospect ChangeAttempts::prospect(const Origin& origin, Kinds rest) const {
  const auto changes = [&](ChangeCode code) {
    return std::find(rest.begin(), rest.end(), code) != rest.end();
  };
  const bool by_group = supposed_.readings().regular_customer == RegularCustomer::same_group;
  if (origin.own || changes(ChangeCode::join_group) ||
      (by_group && supposed_.conversation().owner != nobody)) {
    return Prospect::its_own;
  }
  const std::span<const std::uint32_t> weights = supposed_.state().weights();
  const std::span<const MemberIndex> candidates = supposed_.roster().of_source(origin.source);
  const auto leaving = static_cast<std::size_t>(std::count_if(rest.begin(), rest.end(), [](ChangeCode code) {
    return code == ChangeCode::other_offline || code == ChangeCode::owner_offline;
  }));
  std::size_t there = 0;
  for (std::size_t place = 0; place < candidates.size() && there <= leaving; ++place) {
    if (weights[candidates[place]] != State::no_candidate) ++there;
  }
  const bool asks_hidden = supposed_.readings().all_hidden == AllHidden::spread;
  if (there == 0) return asks_hidden ? Prospect::its_own : Prospect::like_others;
  return there <= leaving ? Prospect::its_own : Prospect::to_others;
}

bool ChangeAttempts::write_from_elsewhere(Kinds rest) {
  bool tried_others = false;
  return std::any_of(origins_.begin(), origins_.end(), [&](const Origin& origin) {
    if (origin.word == supposed_.source_word()) return false;
    const Prospect expected = prospect(origin, rest);
    if (expected == Prospect::to_others) return false;
    if (expected == Prospect::like_others && std::exchange(tried_others, true)) return false;
    return keep(ChangeCode::from_source,
                supposed_.with_source(origin.word, origin.source, [&] { return attempt(rest); }),
                [&] { return StepArguments{argument("source", origin.word)}; });
  });
}

bool ChangeAttempts::write_later(Kinds rest) {
  if (!keeps_owner(supposed_.ask().rule)) return false;
  std::array<core::Duration, 4> left = left_of_limits(supposed_);
  std::sort(left.begin(), left.end());
  return std::any_of(left.begin(), left.end(), [&](core::Duration limit) {
    return limit >= 0 && write_at(ChangeCode::later, limit + 1, rest);
  });
}

bool ChangeAttempts::write_earlier(Kinds rest) {
  const Conversation& conversation = supposed_.conversation();
  if (conversation.owner != member_) return false;
  // Not before what the answer rests on has happened.
  const core::Instant earliest =
      std::max(conversation.updated, activity().offline_since.value_or(activity().since));
  const core::Duration most = supposed_.at() - std::max(earliest, activity().since);
  std::array<core::Duration, 4> left = left_of_limits(supposed_);
  std::sort(left.rbegin(), left.rend());
  return std::any_of(left.begin(), left.end(), [&](core::Duration limit) {
    return -limit <= most && write_at(ChangeCode::earlier, -limit, rest);
  });
}

bool ChangeAttempts::write_at(ChangeCode code, core::Duration by, Kinds rest) {
  if (by <= 0) return false;
  return keep(code, supposed_.with_time(code == ChangeCode::later ? by : -by, [&] { return attempt(rest); }),
              [&] { return StepArguments{argument("ms", by)}; });
}

}  // namespace liaotai::routing
