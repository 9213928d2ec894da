#include "engine/routing/counterfactual.hpp"

#include <algorithm>
#include <array>
#include <deque>
#include <initializer_list>
#include <span>
#include <utility>

#include "engine/routing/eligibility.hpp"
#include "engine/routing/member_reason.hpp"
#include "engine/routing/regular_customer.hpp"
#include "engine/routing/step_arguments.hpp"
#include "engine/routing/supposition.hpp"

namespace liaotai::routing {
namespace {

using Kinds = std::span<const ChangeCode>;
using KindSet = std::uint32_t;

constexpr KindSet set_of(std::initializer_list<ChangeCode> kinds) {
  KindSet set = 0;
  for (const ChangeCode kind : kinds) set |= KindSet{1} << static_cast<unsigned>(kind);
  return set;
}

/// Of two changes, which is supposed first: what is compared with others comes last, when they stand as they
/// will.
int turn(ChangeCode kind) {
  if (kind == ChangeCode::fewer_unread || kind == ChangeCode::other_more_unread) return 2;
  return kind == ChangeCode::other_offline ? 1 : 0;
}

/// Whether two members can change in the same way.
bool may_repeat(ChangeCode kind) {
  return kind == ChangeCode::other_more_unread || kind == ChangeCode::other_offline;
}

bool keeps_owner(Rule rule) {
  return rule == Rule::open_conversation || rule == Rule::regular_customer ||
         rule == Rule::regular_customer_grace;
}

/// Looks for what would give the chat to one member after the other.
class Search {
 public:
  Search(const ChatQuestion& question, Choice choice) : choice_(choice), supposed_(question) {}

  std::vector<Change> for_member(MemberIndex member) {
    member_ = member;
    found_.clear();
    std::erase_if(configurations_, [](const Configuration& candidate) {
      return candidate.code != ChangeCode::grouping_on;  // the only one that is not about the member
    });
    const std::vector<KindSet> needed = needed_kinds();
    const auto holds_all = [&](KindSet set) {
      return std::all_of(needed.begin(), needed.end(), [&](KindSet any) { return (set & any) != 0; });
    };
    for (unsigned one = 0; one < change_codes; ++one) {
      const std::array kinds{static_cast<ChangeCode>(one)};
      if (holds_all(KindSet{1} << one) && attempt(kinds)) return take_found();
    }
    for (unsigned one = 0; one < change_codes; ++one) {
      for (unsigned other = one; other < change_codes; ++other) {
        if (one == other && !may_repeat(static_cast<ChangeCode>(one))) continue;
        if (!holds_all(KindSet{1} << one | KindSet{1} << other)) continue;
        std::array kinds{static_cast<ChangeCode>(one), static_cast<ChangeCode>(other)};
        if (turn(kinds[1]) < turn(kinds[0])) std::swap(kinds[0], kinds[1]);
        if (attempt(kinds)) return take_found();
      }
    }
    return {};
  }

 private:
  std::vector<Change> take_found() {
    std::stable_sort(found_.begin(), found_.end(),
                     [](const Change& one, const Change& other) { return one.code < other.code; });
    return std::exchange(found_, {});
  }

  const Standing& standing() const { return supposed_.roster().members()[member_]; }
  const Activity& activity() const { return supposed_.state().activity(member_); }

  /// Of each set at least one kind is needed, whatever else changes: it spares asking in vain.
  std::vector<KindSet> needed_kinds() const {
    std::vector<KindSet> needed;
    const bool owns = supposed_.conversation().owner == member_;
    const bool is_main = supposed_.roster().main_account() == member_;
    if (choice_.rule == Rule::grouping_off) needed.push_back(set_of({ChangeCode::grouping_on}));
    if (supposed_.conversation().waiting) needed.push_back(set_of({ChangeCode::not_waiting}));
    if (!standing().chat_permission) {
      needed.push_back(set_of({ChangeCode::permission}));
    } else if (is_main && !standing().may_serve && !owns) {
      needed.push_back(set_of({ChangeCode::main_account_joins}));
    }
    const bool asks_hidden = supposed_.readings().all_hidden == AllHidden::spread;
    if (activity().presence != Presence::online && !owns && !asks_hidden) {
      needed.push_back(set_of({ChangeCode::online}));
    }
    if (keeps_owner(choice_.rule)) {
      needed.push_back(set_of({ChangeCode::owner_offline, ChangeCode::later, ChangeCode::from_source}));
    }
    return needed;
  }

  /// Supposes every change of the first kind, and with each what is left of `kinds`. Answers whether the
  /// member gets the chat, and keeps the changes that gave it.
  bool attempt(Kinds kinds) {
    if (kinds.empty()) return supposed_.ask().member == member_;
    const Kinds rest = kinds.subspan(1);
    switch (kinds.front()) {
      case ChangeCode::online:
        return come_online(rest);
      case ChangeCode::fewer_unread:
        return have_fewer_unread(rest);
      case ChangeCode::other_more_unread:
        return give_other_more_unread(rest);
      case ChangeCode::from_source:
        return write_from_elsewhere(rest);
      case ChangeCode::permission:
        return get_permission(rest);
      case ChangeCode::main_account_joins:
        return let_main_account_join(rest);
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
      case ChangeCode::grouping_on:
        return switch_grouping_on(rest);
      case ChangeCode::not_waiting:
        return supposed_.conversation().waiting &&
               keep(ChangeCode::not_waiting, {}, supposed_.without_waiting([&] { return attempt(rest); }));
    }
    return false;
  }

  bool keep(ChangeCode code, std::vector<core::Argument> arguments, bool gives) {
    if (gives) found_.push_back({code, std::move(arguments)});
    return gives;
  }

  bool come_online(Kinds rest) {
    if (activity().presence == Presence::online) return false;
    return keep(ChangeCode::online, {},
                supposed_.with_presence(member_, Presence::online, [&] { return attempt(rest); }));
  }

  /// The smallest number from 1 to `most` for which `gives`, which holds for all larger ones when it holds
  /// for one.
  template <class Gives>
  std::uint32_t smallest(std::uint32_t most, Gives gives) {
    const auto holds = [&](std::uint32_t number) {
      found_.clear();
      return gives(number);
    };
    if (most == 0 || !holds(most)) return 0;
    std::uint32_t fails = 0;
    std::uint32_t number = most;
    while (number - fails > 1) {
      const std::uint32_t middle = fails + (number - fails) / 2;
      (holds(middle) ? number : fails) = middle;
    }
    holds(number);
    return number;
  }

  bool have_fewer_unread(Kinds rest) {
    const std::uint32_t own = activity().unread;
    const std::uint32_t by = smallest(
        unread_beside(supposed_.state(), supposed_.conversation(), member_), [&](std::uint32_t number) {
          return supposed_.with_unread(member_, own - number, [&] { return attempt(rest); });
        });
    return by != 0 && keep(ChangeCode::fewer_unread, {argument("by", by)}, true);
  }

  bool give_other_more_unread(Kinds rest) {
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
    return by != 0 && keep(ChangeCode::other_more_unread,
                           {argument("by", by), argument("member", supposed_.roster(), now.member)}, true);
  }

  bool write_from(std::string_view source, Kinds rest) {
    if (source == supposed_.source_word()) return false;
    return keep(ChangeCode::from_source, {argument("source", source)},
                supposed_.with_source(source, [&] { return attempt(rest); }));
  }

  /// The sources of the enabled groups in the shop's order, then those that the platform knows besides.
  bool write_from_elsewhere(Kinds rest) {
    for (const Group& group : supposed_.shop().groups) {
      if (!group.enabled) continue;
      for (const std::string& source : group.sources) {
        if (write_from(source, rest)) return true;
      }
    }
    return std::any_of(built_in_sources.begin(), built_in_sources.end(), [&](std::string_view source) {
      return supposed_.roster().find_source(source) == unclaimed_source && write_from(source, rest);
    });
  }

  Member& member_of(Shop& shop) const {
    return *std::find_if(shop.members.begin(), shop.members.end(),
                         [&](const Member& candidate) { return candidate.id == standing().id; });
  }

  /// A shop with one setting changed. To prepare its roster costs more than many decisions.
  struct Configuration {
    ChangeCode code;
    std::size_t place;
    Shop shop;
    Roster roster;
  };

  /// The configuration that `edit` makes of the shop, prepared once for each member, code and place.
  template <class Edit>
  const Configuration& configuration(ChangeCode code, std::size_t place, Edit edit) {
    const auto known = std::find_if(
        configurations_.begin(), configurations_.end(),
        [&](const Configuration& candidate) { return candidate.code == code && candidate.place == place; });
    if (known != configurations_.end()) return *known;
    Shop shop = supposed_.shop();
    edit(shop);
    Roster roster(shop, supposed_.readings());
    configurations_.push_back({code, place, std::move(shop), std::move(roster)});
    return configurations_.back();
  }

  template <class Edit>
  bool keep_with(ChangeCode code, std::size_t place, std::vector<core::Argument> arguments, Kinds rest,
                 Edit edit) {
    const auto suppose = [&](const Shop& shop, const Roster& roster) {
      return keep(code, std::move(arguments),
                  supposed_.with_shop(shop, roster, [&] { return attempt(rest); }));
    };
    if (!supposed_.is_in_own_shop()) {
      Shop shop = supposed_.shop();
      edit(shop);
      return suppose(shop, Roster(shop, supposed_.readings()));
    }
    const Configuration& prepared = configuration(code, place, edit);
    return suppose(prepared.shop, prepared.roster);
  }

  bool get_permission(Kinds rest) {
    if (standing().chat_permission) return false;
    return keep_with(ChangeCode::permission, 0, {}, rest,
                     [&](Shop& shop) { member_of(shop).chat_permission = true; });
  }

  bool let_main_account_join(Kinds rest) {
    if (supposed_.shop().main_account_joins || supposed_.roster().main_account() != member_) return false;
    return keep_with(ChangeCode::main_account_joins, 0, {}, rest,
                     [](Shop& shop) { shop.main_account_joins = true; });
  }

  bool join_groups(Kinds rest) {
    if (!joining_may_help(rest)) return false;
    const std::vector<Group>& groups = supposed_.shop().groups;
    for (std::size_t place = 0; place < groups.size(); ++place) {
      const std::string& id = standing().id;
      const auto lists = [&](const std::vector<std::string>& ids, std::string_view wanted) {
        return std::find(ids.begin(), ids.end(), wanted) != ids.end();
      };
      if (!groups[place].enabled || lists(groups[place].members, id)) continue;
      const bool answers = lists(groups[place].sources, supposed_.source_word());
      if (!answers && supposed_.roster().has_group_member()) continue;
      const auto move = [&](Shop& shop) {
        for (Group& group : shop.groups) std::erase(group.members, id);
        shop.groups[place].members.push_back(id);
      };
      if (keep_with(ChangeCode::join_group, place, {argument("group", groups[place].id)}, rest, move)) {
        return true;
      }
    }
    return false;
  }

  /// A group's new member with more unread than the one who gets the chat does not get it.
  bool joining_may_help(Kinds rest) const {
    if (!rest.empty() || supposed_.conversation().owner == member_) return true;
    const Choice now = supposed_.ask();
    if (now.rule != Rule::matching_group) return true;
    return unread_beside(supposed_.state(), supposed_.conversation(), member_) <=
           unread_beside(supposed_.state(), supposed_.conversation(), now.member);
  }

  bool send_chosen_offline(ChangeCode code, Kinds rest) {
    const MemberIndex chosen = supposed_.ask().member;
    if (chosen == nobody || chosen == member_) return false;
    if (supposed_.state().activity(chosen).presence == Presence::offline) return false;
    return keep(code, {argument("member", supposed_.roster(), chosen)},
                supposed_.with_presence(chosen, Presence::offline, [&] { return attempt(rest); }));
  }

  bool write_at(ChangeCode code, core::Duration by, Kinds rest) {
    if (by <= 0) return false;
    return keep(code, {argument("ms", by)},
                supposed_.with_time(code == ChangeCode::later ? by : -by, [&] { return attempt(rest); }));
  }

  /// For how long the owner's rules have applied already, or how far they have been missed: one for each of
  /// their limits, negative when missed.
  std::array<core::Duration, 4> left_of_limits() const {
    const Conversation& conversation = supposed_.conversation();
    const Readings& readings = supposed_.readings();
    const Activity& owner = supposed_.state().activity(conversation.owner);
    const core::Instant at = supposed_.at();
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

  bool write_later(Kinds rest) {
    if (!keeps_owner(supposed_.ask().rule)) return false;
    std::array<core::Duration, 4> left = left_of_limits();
    std::sort(left.begin(), left.end());
    return std::any_of(left.begin(), left.end(), [&](core::Duration limit) {
      return limit >= 0 && write_at(ChangeCode::later, limit + 1, rest);
    });
  }

  bool write_earlier(Kinds rest) {
    const Conversation& conversation = supposed_.conversation();
    if (conversation.owner != member_) return false;
    // Not before what the answer rests on has happened.
    const core::Instant earliest =
        std::max(conversation.updated, activity().offline_since.value_or(activity().since));
    const core::Duration most = supposed_.at() - std::max(earliest, activity().since);
    std::array<core::Duration, 4> left = left_of_limits();
    std::sort(left.rbegin(), left.rend());
    return std::any_of(left.begin(), left.end(), [&](core::Duration limit) {
      return -limit <= most && write_at(ChangeCode::earlier, -limit, rest);
    });
  }

  bool switch_grouping_on(Kinds rest) {
    if (supposed_.shop().routing) return false;
    return keep_with(ChangeCode::grouping_on, 0, {}, rest, [](Shop& shop) { shop.routing = true; });
  }

  Choice choice_;
  Supposition supposed_;
  MemberIndex member_ = nobody;
  std::vector<Change> found_;
  std::deque<Configuration> configurations_;  ///< those that are prepared stay where they are
};

}  // namespace

std::vector<Counterfactual> counterfactuals(const ChatQuestion& question, Choice choice) {
  Search search(question, choice);
  std::vector<Counterfactual> answers;
  for (const MemberIndex member : question.roster.as_listed()) {
    if (member != choice.member) answers.push_back({member, search.for_member(member)});
  }
  return answers;
}

}  // namespace liaotai::routing
