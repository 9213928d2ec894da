#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "engine/core/instant.hpp"
#include "engine/core/warning.hpp"
#include "engine/routing/counterfactual.hpp"
#include "engine/routing/supposition.hpp"

namespace liaotai::routing {

/// So many together are looked for.
inline constexpr std::size_t most_changes = 4;

/// Supposes changes of a question about one chat, and sees whether they give it to a member.
class ChangeAttempts {
 public:
  using Kinds = std::span<const ChangeCode>;

  explicit ChangeAttempts(const ChatQuestion& question);

  /// From now on it is `member` who shall get the chat.
  void begin(MemberIndex member);

  /// Supposes all of `given`, which leave nothing to choose, while `then` attempts others. Answers whether it
  /// did so with success, and keeps these changes as well.
  template <class Then>
  bool with(Kinds given, Then&& then) {
    if (given.empty()) return then();
    const auto next = [&] { return with(given.subspan(1), then); };
    return keep(given.front(), supposed_with(given.front(), next));
  }

  /// Supposes every change of the first kind, and with each what is left of `kinds`. Answers whether the
  /// member gets the chat, and keeps the changes that gave it.
  bool attempt(Kinds kinds);

  /// The changes that gave the member the chat, in the order of `ChangeCode`.
  std::span<const Change> found() const { return found_; }

  const Supposition& supposed() const { return supposed_; }
  MemberIndex member() const { return member_; }
  /// The member in the shop, and what it does.
  const Standing& standing() const { return supposed_.roster().members()[member_]; }
  const Activity& activity() const { return supposed_.state().activity(member_); }

 private:
  /// Only of kinds that leave nothing to choose.
  template <class Then>
  bool supposed_with(ChangeCode kind, Then then) {
    switch (kind) {
      case ChangeCode::online:
        return supposed_.with_presence(member_, Presence::online, then);
      case ChangeCode::permission:
        return supposed_.with_permission(member_, then);
      case ChangeCode::main_account_joins:
        return supposed_.with_main_account(then);
      case ChangeCode::grouping_on:
        return supposed_.with_routing(then);
      case ChangeCode::not_waiting:
        return supposed_.without_waiting(then);
      default:
        return false;
    }
  }

  /// Keeps a change that gives the member the chat. What its sentence names, `arguments()` says: most
  /// attempts fail, and cost no texts.
  template <class Arguments>
  bool keep(ChangeCode code, bool gives, Arguments arguments) {
    if (gives) found_.insert(place_of(code), {code, arguments()});
    return gives;
  }
  bool keep(ChangeCode code, bool gives) {
    return keep(code, gives, [] { return StepArguments(); });
  }

  /// Behind all changes that come before it.
  std::vector<Change>::iterator place_of(ChangeCode code);

  // What members do.
  bool have_fewer_unread(Kinds rest);
  bool give_other_more_unread(Kinds rest);
  template <class Gives>
  std::uint32_t smallest(std::uint32_t most, Gives gives);
  bool send_chosen_offline(ChangeCode code, Kinds rest);

  // What the buyer does, and when.
  bool write_from_elsewhere(Kinds rest);
  bool write_later(Kinds rest);
  bool write_earlier(Kinds rest);
  bool write_at(ChangeCode code, core::Duration by, Kinds rest);

  // What the shop sets.
  bool join_groups(Kinds rest);
  bool join_group(GroupIndex place, Kinds rest);
  bool joining_may_help(Kinds rest) const;

  /// Where a buyer can write. No change that is attempted moves a source to another place in the roster.
  struct Origin {
    std::string_view word;
    SourceIndex source;
    bool own;  ///< a group of the member who shall get the chat answers for it
  };
  /// What would be found if the buyer wrote from somewhere.
  enum class Prospect : std::uint8_t {
    its_own,      ///< what no other place tells
    like_others,  ///< what every other place does for which nobody is there
    to_others,    ///< the chat goes to others
  };
  Prospect prospect(const Origin& origin, Kinds rest) const;

  Supposition supposed_;
  std::vector<Origin> origins_;
  MemberIndex member_ = nobody;
  GroupIndex group_ = none;  ///< the member's
  std::vector<Change> found_;
};

}  // namespace liaotai::routing
