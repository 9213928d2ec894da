#include "engine/routing/counterfactual.hpp"

#include <array>
#include <initializer_list>
#include <utility>

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

/// Of each set at least one kind is needed for the member who shall get the chat, whatever else changes: it
/// spares asking in vain.
std::vector<KindSet> needed_kinds(const ChangeAttempts& attempts, Rule rule) {
  std::vector<KindSet> needed;
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

/// Answers for two kinds whether they hold one of each set.
class NeededKinds {
 public:
  explicit NeededKinds(const std::vector<KindSet>& needed) : all_((1U << needed.size()) - 1) {
    for (unsigned set = 0; set < needed.size(); ++set) {
      for (unsigned kind = 0; kind < change_codes; ++kind) held_[kind] |= (needed[set] >> kind & 1U) << set;
    }
  }
  bool hold(unsigned one, unsigned other) const { return (held_[one] | held_[other]) == all_; }

 private:
  unsigned all_;
  std::array<unsigned, change_codes> held_{};  ///< by kind: in which of the sets it is
};

/// The smallest change that gives the chat to the member that the attempts have begun with.
std::vector<Change> smallest_change(ChangeAttempts& attempts, Rule rule) {
  const NeededKinds needed(needed_kinds(attempts, rule));
  for (unsigned one = 0; one < change_codes; ++one) {
    const std::array kinds{static_cast<ChangeCode>(one)};
    if (needed.hold(one, one) && attempts.attempt(kinds)) return attempts.take_found();
  }
  for (unsigned one = 0; one < change_codes; ++one) {
    for (unsigned other = one; other < change_codes; ++other) {
      if (one == other && !may_repeat(static_cast<ChangeCode>(one))) continue;
      if (!needed.hold(one, other)) continue;
      std::array kinds{static_cast<ChangeCode>(one), static_cast<ChangeCode>(other)};
      if (turn(kinds[1]) < turn(kinds[0])) std::swap(kinds[0], kinds[1]);
      if (attempts.attempt(kinds)) return attempts.take_found();
    }
  }
  return {};
}

}  // namespace

std::vector<Counterfactual> counterfactuals(const ChatQuestion& question, Choice choice) {
  ChangeAttempts attempts(question);
  std::vector<Counterfactual> answers;
  for (const MemberIndex member : question.roster.as_listed()) {
    if (member == choice.member) continue;
    attempts.begin(member);
    answers.push_back({member, smallest_change(attempts, choice.rule)});
  }
  return answers;
}

}  // namespace liaotai::routing
