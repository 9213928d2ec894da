#include "engine/routing/shop_check.hpp"

#include <algorithm>
#include <string>
#include <tuple>
#include <unordered_map>

#include "engine/routing/eligibility.hpp"

namespace liaotai::routing {
namespace {

using core::Argument;
using Places = std::unordered_map<std::string_view, std::size_t>;

std::string at_member(std::size_t member) {
  return "/members/" + std::to_string(member);
}

std::string at_group(std::size_t group) {
  return "/groups/" + std::to_string(group);
}

std::string at_listing(std::size_t group, std::size_t place) {
  return at_group(group) + at_member(place);
}

/// One walk through a shop, in which every check adds what it finds.
class ShopCheck {
 public:
  explicit ShopCheck(const Shop& shop) : shop_(shop) {}

  std::vector<Problem> all() {
    check_members();
    check_groups();
    check_listings();
    check_permissions();
    check_empty_groups();
    check_sources();
    check_group_members();
    check_main_account();
    if (!shop_.routing) add(ProblemCode::grouping_off, "/routing", {});
    return std::move(problems_);
  }

  /// Only those that stop a run.
  std::vector<Problem> stopping() {
    check_members();
    check_groups();
    check_listings();
    return std::move(problems_);
  }

 private:
  void add(ProblemCode code, std::string path, std::vector<Argument> arguments, std::size_t group = nowhere,
           std::size_t place = nowhere) {
    problems_.push_back({code, std::move(path), std::move(arguments), group, place});
  }

  void check_members() {
    for (std::size_t index = 0; index < shop_.members.size(); ++index) {
      const Member& member = shop_.members[index];
      if (!members_.emplace(member.id, index).second) {
        add(ProblemCode::duplicate_id, at_member(index) + "/id", {{"id", member.id}}, nowhere, index);
      }
      if (!member.main) continue;
      if (main_ == nullptr) {
        main_ = &member;
        main_place_ = index;
      } else {
        add(ProblemCode::two_main_accounts, at_member(index) + "/main",
            {{"member", member.id}, {"other", main_->id}}, nowhere, index);
      }
    }
  }

  void check_groups() {
    Places groups;
    for (std::size_t index = 0; index < shop_.groups.size(); ++index) {
      const std::string& id = shop_.groups[index].id;
      if (groups.emplace(id, index).second) continue;
      add(ProblemCode::duplicate_id, at_group(index) + "/id", {{"id", id}}, index);
    }
  }

  /// A group that is not enabled lists its members all the same: the platform keeps a member in one group.
  void check_listings() {
    Places group_of;
    for (std::size_t index = 0; index < shop_.groups.size(); ++index) {
      const Group& group = shop_.groups[index];
      for (std::size_t place = 0; place < group.members.size(); ++place) {
        const std::string& id = group.members[place];
        if (members_.find(id) == members_.end()) {
          add(ProblemCode::unknown_member, at_listing(index, place), {{"group", group.id}, {"member", id}},
              index, place);
          continue;
        }
        const auto [listed, fresh] = group_of.emplace(id, index);
        if (fresh) continue;
        if (listed->second == index) {
          add(ProblemCode::duplicate_id, at_listing(index, place), {{"id", id}}, index, place);
        } else {
          add(ProblemCode::member_in_two_groups, at_listing(index, place),
              {{"group", group.id}, {"member", id}, {"other", shop_.groups[listed->second].id}}, index,
              place);
        }
      }
    }
  }

  void check_permissions() {
    each_enabled([&](std::size_t index, const Group& group) {
      for (std::size_t place = 0; place < group.members.size(); ++place) {
        const Member* const member = find(group.members[place]);
        if (member == nullptr || member->chat_permission) continue;
        add(ProblemCode::no_chat_permission, at_listing(index, place),
            {{"group", group.id}, {"member", member->id}}, index, place);
      }
    });
  }

  void check_empty_groups() {
    each_enabled([&](std::size_t index, const Group& group) {
      if (!group.members.empty()) return;
      add(ProblemCode::empty_group, at_group(index) + "/members", {{"group", group.id}}, index);
    });
  }

  void check_sources() {
    Places claimed;
    each_enabled([&](std::size_t index, const Group& group) {
      for (std::size_t place = 0; place < group.sources.size(); ++place) {
        const auto [claim, fresh] = claimed.emplace(group.sources[place], index);
        if (fresh || claim->second == index) continue;
        add(ProblemCode::source_claimed_twice, at_group(index) + "/sources/" + std::to_string(place),
            {{"group", group.id},
             {"other", shop_.groups[claim->second].id},
             {"source", group.sources[place]}},
            index, place);
      }
    });
    for (const std::string_view source : built_in_sources) {
      if (claimed.find(source) != claimed.end()) continue;
      add(ProblemCode::source_unclaimed, "/groups", {{"source", std::string(source)}});
    }
  }

  void check_group_members() {
    bool served = false;
    each_enabled([&](std::size_t, const Group& group) {
      for (const std::string& id : group.members) {
        const Member* const member = find(id);
        if (member != nullptr && may_serve(shop_, *member)) served = true;
      }
    });
    if (!served) add(ProblemCode::no_group_member, "/groups", {});
  }

  void check_main_account() {
    if (main_ == nullptr) {
      add(ProblemCode::no_main_account, "/members", {});
      return;
    }
    const bool grouped = in_enabled_group(shop_, *main_);
    if (shop_.main_account_joins && !grouped) {
      add(ProblemCode::main_account_half_joined, "/groups", {{"member", main_->id}, {"missing", "group"}},
          nowhere, main_place_);
    }
    if (grouped && !shop_.main_account_joins) {
      add(ProblemCode::main_account_half_joined, "/mainAccountJoins",
          {{"member", main_->id}, {"missing", "switch"}}, nowhere, main_place_);
    }
    if (grouped && main_wins_ties()) {
      add(ProblemCode::main_account_wins_ties, at_member(main_place_) + "/createdAt", {{"member", main_->id}},
          nowhere, main_place_);
    }
  }

  /// Whether the main account is older than everyone else who may serve, and there is anyone else.
  bool main_wins_ties() const {
    if (!may_serve(shop_, *main_)) return false;
    bool has_rival = false;
    for (const Member& member : shop_.members) {
      if (member.main || !may_serve(shop_, member)) continue;
      has_rival = true;
      if (std::tie(member.created_at, member.id) < std::tie(main_->created_at, main_->id)) return false;
    }
    return has_rival;
  }

  template <class Visit>
  void each_enabled(Visit visit) const {
    for (std::size_t index = 0; index < shop_.groups.size(); ++index) {
      if (shop_.groups[index].enabled) visit(index, shop_.groups[index]);
    }
  }

  const Member* find(const std::string& id) const {
    const auto place = members_.find(id);
    return place == members_.end() ? nullptr : &shop_.members[place->second];
  }

  const Shop& shop_;
  Places members_;
  const Member* main_ = nullptr;
  std::size_t main_place_ = 0;
  std::vector<Problem> problems_;
};

core::ErrorCode error_code(ProblemCode code) {
  switch (code) {
    case ProblemCode::two_main_accounts:
      return core::ErrorCode::two_main_accounts;
    case ProblemCode::unknown_member:
      return core::ErrorCode::unknown_id;
    case ProblemCode::member_in_two_groups:
      return core::ErrorCode::member_in_two_groups;
    default:
      return core::ErrorCode::duplicate_id;
  }
}

/// For a developer: "unknown-member: group sales, member ghost".
std::string message(const Problem& problem) {
  std::string text(name(problem.code));
  std::string_view between = ": ";
  for (const Argument& argument : problem.arguments) {
    const std::string* const value = std::get_if<std::string>(&argument.value);
    if (value == nullptr) continue;
    text.append(between).append(argument.name).append(" ").append(*value);
    between = ", ";
  }
  return text;
}

}  // namespace

std::vector<Problem> check(const Shop& shop) {
  return ShopCheck(shop).all();
}

std::optional<core::Error> first_stopping_problem(const Shop& shop) {
  const std::vector<Problem> problems = ShopCheck(shop).stopping();
  if (problems.empty()) return std::nullopt;
  const Problem& first = problems.front();
  return core::Error{error_code(first.code), first.path, message(first)};
}

}  // namespace liaotai::routing
