#include "engine/routing/shop_fixes.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

#include "engine/routing/eligibility.hpp"
#include "engine/routing/shop_patches.hpp"

namespace liaotai::routing {
namespace {

using Arguments = std::vector<core::Argument>;
using Patches = std::vector<ShopPatch>;

bool holds(const std::vector<std::string>& texts, std::string_view text) {
  return std::find(texts.begin(), texts.end(), text) != texts.end();
}

/// Finds what mends one problem of a shop.
class Mending {
 public:
  Mending(const Shop& shop, const Problem& problem) : shop_(shop), problem_(problem) {}

  std::vector<ShopFix> all() {
    switch (problem_.code) {
      case ProblemCode::duplicate_id:
        tell_apart();
        break;
      case ProblemCode::two_main_accounts:
        leave_one_main_account();
        break;
      case ProblemCode::unknown_member:
        take_listed_member_out();
        break;
      case ProblemCode::member_in_two_groups:
        leave_in_one_group();
        break;
      case ProblemCode::no_chat_permission:
        offer(FixCode::grant_permission, {{"member", listed()}},
              {set_member_flag(place_of(listed()), "chatPermission", true)});
        take_listed_member_out();
        break;
      case ProblemCode::empty_group:
        fill(problem_.group);
        offer(FixCode::disable_group, {{"group", group().id}}, {set_group_enabled(problem_.group, false)});
        break;
      case ProblemCode::source_claimed_twice:
        leave_source_to_one();
        break;
      case ProblemCode::source_unclaimed:
        claim_source(std::get<std::string>(problem_.arguments.front().value));
        break;
      case ProblemCode::no_group_member:
        give_groups_somebody();
        break;
      case ProblemCode::no_main_account:
        mark_a_main_account();
        break;
      case ProblemCode::main_account_half_joined:
        take_the_other_step();
        break;
      case ProblemCode::main_account_wins_ties:
        take_main_account_out();
        break;
      case ProblemCode::grouping_off:
        offer(FixCode::switch_on_grouping, {}, {set_switch("routing", true)});
        break;
    }
    return std::move(fixes_);
  }

 private:
  void offer(FixCode code, Arguments arguments, Patches patch) {
    const auto same =
        std::count_if(fixes_.begin(), fixes_.end(), [&](const ShopFix& fix) { return fix.code == code; });
    if (static_cast<std::size_t>(same) >= most_fixes_of_a_kind) return;
    fixes_.push_back({code, std::move(arguments), std::move(patch)});
  }

  const Group& group() const { return shop_.groups[problem_.group]; }
  const Member& member() const { return shop_.members[problem_.place]; }
  /// The id that the problem finds wrong in its group's list.
  const std::string& listed() const { return group().members[problem_.place]; }

  std::size_t place_of(std::string_view id) const {
    const auto place = std::find_if(shop_.members.begin(), shop_.members.end(),
                                    [&](const Member& candidate) { return candidate.id == id; });
    return static_cast<std::size_t>(place - shop_.members.begin());
  }

  void tell_apart() {
    if (problem_.group == nowhere) {
      const std::string fresh = fresh_id(member().id, shop_.members);
      offer(FixCode::rename_member, {{"fresh", fresh}, {"id", member().id}},
            {rename_member_to(problem_.place, fresh)});
      offer(FixCode::remove_repeated, {{"id", member().id}}, drop_repeated_members(shop_, member().id));
    } else if (problem_.place == nowhere) {
      const std::string fresh = fresh_id(group().id, shop_.groups);
      offer(FixCode::rename_group, {{"fresh", fresh}, {"id", group().id}},
            {rename_group_to(problem_.group, fresh)});
      offer(FixCode::remove_repeated, {{"id", group().id}}, drop_repeated_groups(shop_, group().id));
    } else {
      offer(FixCode::remove_repeated, {{"id", listed()}},
            take_member_out(shop_, problem_.group, listed(), true));
    }
  }

  /// The id with the first number behind it that nobody has.
  template <class Owners>
  static std::string fresh_id(const std::string& id, const Owners& owners) {
    for (std::size_t number = 2;; ++number) {
      std::string fresh = id + "-" + std::to_string(number);
      const bool taken =
          std::any_of(owners.begin(), owners.end(), [&](const auto& owner) { return owner.id == fresh; });
      if (!taken) return fresh;
    }
  }

  void leave_one_main_account() {
    offer(FixCode::unset_main_account, {{"member", member().id}},
          {set_member_flag(problem_.place, "main", false)});
    Patches others;
    for (std::size_t place = 0; place < shop_.members.size(); ++place) {
      if (!shop_.members[place].main || place == problem_.place) continue;
      others.push_back(set_member_flag(place, "main", false));
    }
    offer(FixCode::keep_main_account, {{"member", member().id}}, std::move(others));
  }

  void take_listed_member_out() {
    offer(FixCode::remove_from_group, {{"group", group().id}, {"member", listed()}},
          take_member_out(shop_, problem_.group, listed()));
  }

  void leave_in_one_group() {
    const auto other = std::find_if(shop_.groups.begin(), shop_.groups.end(), [&](const Group& candidate) {
      return holds(candidate.members, listed());
    });
    offer(FixCode::move_member, {{"group", group().id}, {"member", listed()}, {"other", other->id}},
          take_out_of_groups(listed(), [&](std::size_t place) { return place != problem_.group; }));
    offer(FixCode::keep_in_group, {{"group", other->id}, {"member", listed()}, {"other", group().id}},
          take_member_out(shop_, problem_.group, listed()));
  }

  template <class Concerns>
  Patches take_out_of_groups(const std::string& id, Concerns concerns) const {
    Patches patches;
    for (std::size_t place = 0; place < shop_.groups.size(); ++place) {
      if (!concerns(place)) continue;
      const Patches removals = take_member_out(shop_, place, id);
      patches.insert(patches.end(), removals.begin(), removals.end());
    }
    return patches;
  }

  template <class Visit>
  void each_group(bool enabled, Visit visit) const {
    for (std::size_t place = 0; place < shop_.groups.size(); ++place) {
      if (shop_.groups[place].enabled == enabled) visit(place, shop_.groups[place]);
    }
  }

  bool in_a_group(const std::string& id) const {
    return std::any_of(shop_.groups.begin(), shop_.groups.end(),
                       [&](const Group& candidate) { return holds(candidate.members, id); });
  }

  /// Calls `visit(member)` for those who may serve and whom no group lists.
  template <class Visit>
  void each_free_member(Visit visit) const {
    for (std::size_t place = 0; place < shop_.members.size(); ++place) {
      const Member& candidate = shop_.members[place];
      const bool is_first = place_of(candidate.id) == place;
      if (is_first && may_serve(shop_, candidate) && !in_a_group(candidate.id)) visit(candidate);
    }
  }

  void fill(std::size_t place) {
    each_free_member([&](const Member& free) {
      offer(FixCode::add_to_group, {{"group", shop_.groups[place].id}, {"member", free.id}},
            {append_member(place, free.id)});
    });
  }

  void leave_source_to_one() {
    const std::string& source = group().sources[problem_.place];
    const core::Argument named_source{"source", source};
    offer(FixCode::remove_source, {{"group", group().id}, named_source},
          take_source_out(shop_, problem_.group, source));
    Patches others;
    each_group(true, [&](std::size_t place, const Group&) {
      if (place == problem_.group) return;
      const Patches removals = take_source_out(shop_, place, source);
      others.insert(others.end(), removals.begin(), removals.end());
    });
    offer(FixCode::keep_source, {{"group", group().id}, named_source}, std::move(others));
  }

  void claim_source(const std::string& source) {
    each_group(true, [&](std::size_t place, const Group& candidate) {
      offer(FixCode::add_source, {{"group", candidate.id}, {"source", source}},
            {append_source(place, source)});
    });
    each_group(false, [&](std::size_t place, const Group& candidate) {
      if (holds(candidate.sources, source)) enable(place);
    });
    if (fixes_.empty()) create_groups();
  }

  void enable(std::size_t place) {
    offer(FixCode::enable_group, {{"group", shop_.groups[place].id}}, {set_group_enabled(place, true)});
  }

  /// A group for all sources that nobody answers for, with one of those who are free.
  void create_groups() {
    each_free_member([&](const Member& free) { create_group(free.id); });
  }

  void create_group(const std::string& id) {
    Group fresh;
    fresh.id = fresh_id("group", shop_.groups);
    for (const std::string_view source : built_in_sources) {
      const bool claimed = std::any_of(shop_.groups.begin(), shop_.groups.end(), [&](const Group& candidate) {
        return candidate.enabled && holds(candidate.sources, source);
      });
      if (!claimed) fresh.sources.emplace_back(source);
    }
    fresh.members.push_back(id);
    offer(FixCode::create_group, {{"group", fresh.id}, {"member", id}}, {append_group(fresh)});
  }

  void give_groups_somebody() {
    const auto would_serve = [&](const std::string& id) {
      const std::size_t place = place_of(id);
      return place < shop_.members.size() && may_serve(shop_, shop_.members[place]);
    };
    each_group(true, [&](std::size_t, const Group& candidate) {
      for (const std::string& id : candidate.members) let_in(id);
    });
    each_group(false, [&](std::size_t place, const Group& candidate) {
      if (std::any_of(candidate.members.begin(), candidate.members.end(), would_serve)) enable(place);
    });
    each_group(true, [&](std::size_t place, const Group&) { fill(place); });
    if (fixes_.empty()) create_groups();
  }

  /// What a group's member lacks so that it may serve, when it is one thing.
  void let_in(const std::string& id) {
    const std::size_t place = place_of(id);
    if (place == shop_.members.size()) return;
    const Member& candidate = shop_.members[place];
    if (candidate.main && !shop_.main_account_joins) {
      if (candidate.chat_permission) join(id);
    } else if (!candidate.chat_permission) {
      offer(FixCode::grant_permission, {{"member", id}}, {set_member_flag(place, "chatPermission", true)});
    }
  }

  void join(const std::string& id) {
    offer(FixCode::switch_on_main_account, {{"member", id}}, {set_switch("mainAccountJoins", true)});
  }

  void mark_a_main_account() {
    std::vector<std::size_t> by_age;
    for (std::size_t place = 0; place < shop_.members.size(); ++place) by_age.push_back(place);
    std::sort(by_age.begin(), by_age.end(), [&](std::size_t left, std::size_t right) {
      return std::tie(shop_.members[left].created_at, left) <
             std::tie(shop_.members[right].created_at, right);
    });
    for (const std::size_t place : by_age) {
      offer(FixCode::mark_main_account, {{"member", shop_.members[place].id}},
            {set_member_flag(place, "main", true)});
    }
  }

  void take_the_other_step() {
    const std::string& main = member().id;
    if (!shop_.main_account_joins) {
      join(main);
      offer(FixCode::remove_from_group, {{"group", first_group_of(main)}, {"member", main}},
            take_out_of_enabled_groups(main));
      return;
    }
    const Patches leave_disabled =
        take_out_of_groups(main, [&](std::size_t place) { return !shop_.groups[place].enabled; });
    each_group(true, [&](std::size_t place, const Group& candidate) {
      Patches patch = leave_disabled;
      patch.push_back(append_member(place, main));
      offer(FixCode::add_to_group, {{"group", candidate.id}, {"member", main}}, std::move(patch));
    });
    each_group(false, [&](std::size_t place, const Group& candidate) {
      if (holds(candidate.members, main)) enable(place);
    });
    if (fixes_.empty()) create_group(main);
    offer(FixCode::switch_off_main_account, {{"member", main}}, {set_switch("mainAccountJoins", false)});
  }

  Patches take_out_of_enabled_groups(const std::string& id) const {
    return take_out_of_groups(id, [&](std::size_t place) { return shop_.groups[place].enabled; });
  }

  const std::string& first_group_of(const std::string& id) const {
    return std::find_if(
               shop_.groups.begin(), shop_.groups.end(),
               [&](const Group& candidate) { return candidate.enabled && holds(candidate.members, id); })
        ->id;
  }

  /// Back to scenario C, or to scenario B.
  void take_main_account_out() {
    const std::string& main = member().id;
    Patches patch = take_out_of_enabled_groups(main);
    offer(FixCode::remove_from_group, {{"group", first_group_of(main)}, {"member", main}}, patch);
    patch.push_back(set_switch("mainAccountJoins", false));
    offer(FixCode::main_account_leaves, {{"member", main}}, std::move(patch));
  }

  const Shop& shop_;
  const Problem& problem_;
  std::vector<ShopFix> fixes_;
};

}  // namespace

std::vector<ShopFix> fixes(const Shop& shop, const Problem& problem) {
  return Mending(shop, problem).all();
}

}  // namespace liaotai::routing
