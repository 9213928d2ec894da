#include "engine/routing/counterfactual.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <initializer_list>
#include <span>

#include "engine/routing/change_attempts.hpp"
#include "engine/routing/owner_limits.hpp"

namespace liaotai::routing {
namespace {

using KindSet = std::uint32_t;

constexpr KindSet set_of(std::initializer_list<ChangeCode> kinds) {
  KindSet set = 0;
  for (const ChangeCode kind : kinds) set |= KindSet{1} << static_cast<unsigned>(kind);
  return set;
}

/// Of several changes, which is supposed first: without grouping nobody is chosen; and what is compared with
/// others comes last, when they stand as they will.
int turn(ChangeCode kind) {
  if (kind == ChangeCode::grouping_on) return -1;
  if (kind == ChangeCode::fewer_unread || kind == ChangeCode::other_more_unread) return 2;
  return kind == ChangeCode::other_offline ? 1 : 0;
}

/// Whether several members can change in the same way.
bool may_repeat(ChangeCode kind) {
  return kind == ChangeCode::other_more_unread || kind == ChangeCode::other_offline;
}

/// A few sets of kinds, without memory of their own: one question asks for those of many members.
class KindSets {
 public:
  void push_back(KindSet set) { sets_[size_++] = set; }
  std::size_t size() const { return size_; }
  const KindSet* begin() const { return sets_.data(); }
  const KindSet* end() const { return sets_.data() + size_; }

 private:
  static constexpr std::size_t most = 5;

  std::array<KindSet, most> sets_{};
  std::size_t size_ = 0;
};

/// Of each set at least one kind is needed for the member who shall get the chat, whatever else changes: it
/// spares asking in vain. At most five.
KindSets needed_kinds(const ChangeAttempts& attempts, Rule rule) {
  KindSets needed;
  const Supposition& supposed = attempts.supposed();
  const bool owns = supposed.conversation().owner == attempts.member();
  const bool is_main = supposed.roster().main_account() == attempts.member();
  if (rule == Rule::grouping_off) needed.push_back(set_of({ChangeCode::grouping_on}));
  if (supposed.conversation().waiting) needed.push_back(set_of({ChangeCode::not_waiting}));
  if (!attempts.standing().chat_permission) {
    needed.push_back(set_of({ChangeCode::permission}));
  } else if (is_main && !attempts.standing().may_serve && !owns) {
    needed.push_back(set_of({ChangeCode::main_account_joins}));
  }
  const bool asks_hidden = supposed.readings().all_hidden == AllHidden::spread;
  if (attempts.activity().presence != Presence::online && !owns && !asks_hidden) {
    needed.push_back(set_of({ChangeCode::online}));
  }
  if (keeps_owner(rule)) {
    needed.push_back(set_of({ChangeCode::owner_offline, ChangeCode::later, ChangeCode::from_source}));
  }
  return needed;
}

/// Whether somebody of the source's group is online and gets the chat, while the member has no part in that
/// group: then nobody else is asked, whatever the member does (deck, page 25).
bool stands_outside(const ChangeAttempts& attempts, Choice choice) {
  const Supposition& supposed = attempts.supposed();
  if (choice.rule != Rule::matching_group || supposed.conversation().owner == attempts.member()) return false;
  if (supposed.state().activity(choice.member).presence != Presence::online) return false;
  const GroupIndex group = supposed.roster().group_of(attempts.member());
  return group == none || !lists(supposed.groups()[group].sources, supposed.source_word());
}

/// The kinds of which anything can be supposed at all.
KindSet possible_kinds(const ChangeAttempts& attempts) {
  const Supposition& supposed = attempts.supposed();
  const Roster& roster = supposed.roster();
  const Conversation& conversation = supposed.conversation();
  KindSet kinds = set_of({ChangeCode::other_more_unread, ChangeCode::from_source, ChangeCode::join_group,
                          ChangeCode::other_offline});
  const auto add = [&](ChangeCode kind, bool is_possible) {
    if (is_possible) kinds |= set_of({kind});
  };
  add(ChangeCode::online, attempts.activity().presence != Presence::online);
  add(ChangeCode::fewer_unread, attempts.activity().unread > 0);
  add(ChangeCode::permission, !attempts.standing().chat_permission);
  add(ChangeCode::main_account_joins,
      !roster.main_account_joins() && roster.main_account() == attempts.member());
  add(ChangeCode::owner_offline, conversation.owner != nobody);
  add(ChangeCode::later, conversation.owner != nobody);
  add(ChangeCode::earlier, conversation.owner == attempts.member());
  add(ChangeCode::grouping_on, !roster.routing());
  add(ChangeCode::not_waiting, conversation.waiting);
  return kinds;
}

/// Looks for changes of so many kinds together, the smaller kinds first. What a member can't do without is
/// supposed once for all of them.
class ChangeSearch {
 public:
  ChangeSearch(ChangeAttempts& attempts, Choice choice)
      : attempts_(attempts), possible_(possible_kinds(attempts)) {
    const KindSets needed = needed_kinds(attempts, choice.rule);
    constexpr std::size_t at_least = 3;
    most_ = std::clamp(needed.size() + 2, at_least, most_changes);
    for (const KindSet set : needed) {
      if (std::has_single_bit(set)) {
        given_[given_size_++] = static_cast<ChangeCode>(std::countr_zero(set));
        possible_ &= ~set;
      } else {
        needed_.push_back(set);
      }
    }
    if (stands_outside(attempts, choice)) {
      needed_.push_back(set_of({ChangeCode::from_source, ChangeCode::join_group, ChangeCode::other_offline}));
    }
  }

  /// The smallest change, until the next attempt. Beside what the member can't do without, two changes more
  /// are looked for.
  std::span<const Change> smallest() {
    const std::span<const ChangeCode> given(given_.data(), given_size_);
    if (!attempts_.with(given, [&] { return find(); })) return {};
    return attempts_.found();
  }

 private:
  bool find() {
    for (size_ = given_size_ == 0 ? 1 : 0; size_ + given_size_ <= most_; ++size_) {
      if (choose(0, 0, 0)) return true;
    }
    return false;
  }

  bool choose(std::size_t count, unsigned first, KindSet chosen) {
    const Lack lack = lack_of(chosen);
    if (lack.sets > size_ - count) return false;
    if (count == size_) return attempt();
    KindSet left = possible_ >> first << first;
    // Where no more can be chosen than is lacking, nothing else is of use.
    if (lack.sets == size_ - count) left &= lack.kinds;
    for (; left != 0; left &= left - 1) {
      const auto kind = static_cast<unsigned>(std::countr_zero(left));
      kinds_[count] = static_cast<ChangeCode>(kind);
      if (choose(count + 1, may_repeat(kinds_[count]) ? kind : kind + 1, chosen | KindSet{1} << kind))
        return true;
    }
    return false;
  }

  /// Of how many sets of needed kinds none is chosen, and the kinds in those.
  struct Lack {
    std::size_t sets = 0;
    KindSet kinds = 0;
  };
  Lack lack_of(KindSet chosen) const {
    Lack lack;
    for (const KindSet set : needed_) {
      if ((set & chosen) != 0) continue;
      ++lack.sets;
      lack.kinds |= set;
    }
    return lack;
  }

  bool attempt() {
    const auto sooner = [](ChangeCode one, ChangeCode other) { return turn(one) < turn(other); };
    std::array<ChangeCode, most_changes> kinds = kinds_;
    const auto end = kinds.begin() + static_cast<std::ptrdiff_t>(size_);
    // They are a few: each goes behind all that are supposed before it.
    for (auto kind = kinds.begin(); kind != end; ++kind) {
      std::rotate(std::upper_bound(kinds.begin(), kind, *kind, sooner), kind, kind + 1);
    }
    return attempts_.attempt(std::span<const ChangeCode>(kinds.data(), size_));
  }

  ChangeAttempts& attempts_;
  KindSet possible_;
  std::array<ChangeCode, most_changes> given_{};
  std::size_t given_size_ = 0;
  KindSets needed_;
  std::size_t most_ = 0;
  std::size_t size_ = 0;
  std::array<ChangeCode, most_changes> kinds_{};
};

}  // namespace

void each_counterfactual(const ChatQuestion& question, Choice choice, const TellCounterfactual& tell) {
  ChangeAttempts attempts(question);
  for (const MemberIndex member : question.roster.as_listed()) {
    if (member == choice.member) continue;
    attempts.begin(member);
    tell(member, ChangeSearch(attempts, choice).smallest());
  }
}

}  // namespace liaotai::routing
