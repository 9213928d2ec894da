#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/instant.hpp"
#include "engine/core/text_places.hpp"
#include "engine/routing/events.hpp"
#include "engine/routing/readings.hpp"
#include "engine/routing/shop.hpp"

namespace liaotai::routing {

/// What never changes about a member while the shop's configuration stays as it is.
struct Standing {
  std::string_view id;  ///< stays for as long as a roster that has the member
  core::Instant created_at = 0;
  bool chat_permission = false;
  bool may_serve = false;  ///< may be given new chats, see eligibility.hpp
  /// The main account of scenario C: let in, and outside every group, so that it is served only when no other
  /// member who may serve is online (deck, page 27). Nobody is where the reading makes it a colleague like
  /// the others (page 25).
  bool served_last = false;
};

/// A shop prepared for deciding: ids become places, and the members of every source are gathered once.
/// The shop must be without the problems that stop a run (shop_check.hpp).
/// Lists of candidates are in the order of preference among equals: oldest account first, the smaller id (by
/// code points) before the larger, or the newest first where the reading says so.
class Roster {
 public:
  explicit Roster(const Shop& shop, const Readings& readings = {});

  // Settings that can be made otherwise: the roster is then the one of the shop that is set so.

  void set_routing(bool on) { routing_ = on; }
  void set_main_account_joins(bool joins);
  void set_chat_permission(MemberIndex member, bool permission);
  /// The member leaves its enabled group for `group`, which is enabled, or for none of them.
  void put_into_group(MemberIndex member, GroupIndex group);

  bool routing() const { return routing_; }
  bool main_account_joins() const { return main_account_joins_; }
  /// Whether an enabled group has a member who may serve; without one the platform disables grouping
  /// (deck, page 8).
  bool has_group_member() const { return serving_in_groups_ > 0; }
  MemberIndex main_account() const { return main_account_; }

  /// Oldest account first, the smaller id (by code points) before the larger among equally old ones.
  std::span<const Standing> members() const { return members_; }
  /// The members in the order in which the shop lists them.
  std::span<const MemberIndex> as_listed() const { return names_->as_listed; }

  /// Those who may serve, the main account of scenario C left out. Oldest account first, whatever the
  /// reading.
  std::span<const MemberIndex> colleagues() const { return colleagues_; }
  bool is_colleague(MemberIndex member) const {
    return members_[member].may_serve && !members_[member].served_last;
  }
  /// The same as a list of candidates.
  std::span<const MemberIndex> anyone() const { return anyone_; }
  /// Those who may serve in a group, as a list of candidates; nobody in a group that is not enabled.
  std::span<const MemberIndex> of_group(GroupIndex group) const { return of_group_[group]; }
  /// The enabled group that lists the member, or `none`.
  GroupIndex group_of(MemberIndex member) const { return group_of_[member]; }
  /// Those who may serve in the enabled groups that answer for this source, as a list of candidates.
  std::span<const MemberIndex> of_source(SourceIndex source) const {
    if (source == unclaimed_source) return {};
    return of_source_[source];
  }
  /// Whether the member is one of them.
  bool answers_for(MemberIndex member, SourceIndex source) const;

  std::optional<MemberIndex> find_member(std::string_view id) const;
  std::optional<GroupIndex> find_group(std::string_view id) const;
  /// The source's place, or `unclaimed_source`.
  SourceIndex find_source(std::string_view source) const;

 private:
  /// What stays when settings change.
  struct Names {
    std::vector<std::string> ids;           ///< by member
    std::vector<MemberIndex> as_listed;     ///< by the shop's list
    std::vector<std::uint32_t> listed;      ///< by member: its place in that list
    std::vector<std::uint32_t> preference;  ///< by member: the smaller goes first among equals
    core::TextPlaces member_places;
    core::TextPlaces group_places;
    core::TextPlaces source_places;
    std::vector<std::vector<SourceIndex>> claimed_by;  ///< by group: the sources that it answers for
  };

  static std::shared_ptr<const Names> names_of(const Shop& shop, const Readings& readings);
  static std::vector<SourceIndex> claims(const Group& group, SourceInTwoGroups reading, Names& names);
  void find_groups(const Shop& shop);
  void seat(const Shop& shop);
  void fill_groups();
  void put_in_order(std::vector<MemberIndex>& candidates) const;
  void settle(MemberIndex member);
  template <class Set>
  void reseat(MemberIndex member, Set set);
  /// Calls `change` with every list of candidates that has the member for its group's sake, or is to have it.
  template <class Change>
  void each_list_of_group(MemberIndex member, Change change);

  std::shared_ptr<const Names> names_;
  bool routing_ = false;
  bool main_account_joins_ = false;
  bool outside_groups_last_ = false;   ///< the main account is (reading `main_account_outside_groups`)
  std::size_t serving_in_groups_ = 0;  ///< members who may serve in an enabled group
  MemberIndex main_account_ = nobody;
  std::vector<Standing> members_;
  std::vector<MemberIndex> colleagues_;
  std::vector<MemberIndex> anyone_;
  std::vector<std::vector<MemberIndex>> of_group_;
  std::vector<std::vector<MemberIndex>> of_source_;
  std::vector<GroupIndex> group_of_;  ///< by member
};

}  // namespace liaotai::routing
