#include "engine/routing/reading_choices.hpp"

#include <initializer_list>

namespace liaotai::routing {
namespace {

/// Adds `readings` with `field` set to each of `choices` that it is not set to.
template <class Choice>
void add_others(std::vector<Readings>& others, const Readings& readings, Choice Readings::*field,
                std::initializer_list<Choice> choices) {
  for (const Choice choice : choices) {
    if (readings.*field == choice) continue;
    Readings other = readings;
    other.*field = choice;
    others.push_back(other);
  }
}

}  // namespace

std::vector<NamedReading> named(const Readings& readings) {
  return {
      {"unreadUntil", name(readings.unread_until)},
      {"mainAccountOutsideGroups", name(readings.main_account_outside_groups)},
      {"handout", name(readings.handout)},
      {"handoutCap", std::int64_t{readings.handout_cap}},
      {"handoutByGroup", readings.handout_by_group},
      {"regularCustomer", name(readings.regular_customer)},
      {"regularCustomerHiddenMs", readings.regular_customer_hidden},
      {"graceMs", readings.grace},
      {"afterGrace", name(readings.after_grace)},
      {"regularFrom", name(readings.regular_from)},
      {"tie", name(readings.tie)},
      {"sourceInTwoGroups", name(readings.source_in_two_groups)},
      {"allHidden", name(readings.all_hidden)},
  };
}

std::vector<NamedReading> differences(const Readings& readings, const Readings& base) {
  const std::vector<NamedReading> before = named(base);
  std::vector<NamedReading> now = named(readings);
  std::size_t index = 0;
  std::erase_if(now, [&](const NamedReading& reading) { return reading == before[index++]; });
  return now;
}

std::vector<Readings> other_choices(const Readings& readings) {
  std::vector<Readings> others;
  add_others(others, readings, &Readings::unread_until, {UnreadUntil::opened, UnreadUntil::replied});
  add_others(others, readings, &Readings::main_account_outside_groups,
             {MainAccountOutsideGroups::last, MainAccountOutsideGroups::equal});
  add_others(others, readings, &Readings::handout,
             {Handout::first_takes_100, Handout::even_shares, Handout::own_share_first});
  add_others(others, readings, &Readings::handout_by_group, {false, true});
  add_others(others, readings, &Readings::regular_customer,
             {RegularCustomer::any_source, RegularCustomer::same_group, RegularCustomer::off});
  add_others(others, readings, &Readings::after_grace,
             {AfterGrace::next_message, AfterGrace::release_unread});
  add_others(others, readings, &Readings::regular_from,
             {RegularFrom::last_update, RegularFrom::assignment, RegularFrom::agent_reply});
  add_others(others, readings, &Readings::tie,
             {Tie::oldest_account, Tie::newest_account, Tie::least_recently_assigned});
  add_others(others, readings, &Readings::source_in_two_groups,
             {SourceInTwoGroups::united, SourceInTwoGroups::first_created});
  add_others(others, readings, &Readings::all_hidden, {AllHidden::buffer, AllHidden::spread});
  return others;
}

std::string_view name(UnreadUntil reading) {
  switch (reading) {
    case UnreadUntil::opened:
      return "opened";
    case UnreadUntil::replied:
      return "replied";
  }
  return "opened";
}

std::string_view name(MainAccountOutsideGroups reading) {
  switch (reading) {
    case MainAccountOutsideGroups::last:
      return "last";
    case MainAccountOutsideGroups::equal:
      return "equal";
  }
  return "last";
}

std::string_view name(Handout reading) {
  switch (reading) {
    case Handout::first_takes_100:
      return "first-takes-100";
    case Handout::even_shares:
      return "even-shares";
    case Handout::own_share_first:
      return "own-share-first";
  }
  return "first-takes-100";
}

std::string_view name(RegularCustomer reading) {
  switch (reading) {
    case RegularCustomer::any_source:
      return "any-source";
    case RegularCustomer::same_group:
      return "same-group";
    case RegularCustomer::off:
      return "off";
  }
  return "any-source";
}

std::string_view name(AfterGrace reading) {
  switch (reading) {
    case AfterGrace::next_message:
      return "next-message";
    case AfterGrace::release_unread:
      return "release-unread";
  }
  return "next-message";
}

std::string_view name(RegularFrom reading) {
  switch (reading) {
    case RegularFrom::last_update:
      return "last-update";
    case RegularFrom::assignment:
      return "assignment";
    case RegularFrom::agent_reply:
      return "agent-reply";
  }
  return "last-update";
}

std::string_view name(Tie reading) {
  switch (reading) {
    case Tie::oldest_account:
      return "oldest-account";
    case Tie::newest_account:
      return "newest-account";
    case Tie::least_recently_assigned:
      return "least-recently-assigned";
  }
  return "oldest-account";
}

std::string_view name(SourceInTwoGroups reading) {
  switch (reading) {
    case SourceInTwoGroups::united:
      return "union";
    case SourceInTwoGroups::first_created:
      return "first-created";
  }
  return "union";
}

std::string_view name(AllHidden reading) {
  switch (reading) {
    case AllHidden::buffer:
      return "buffer";
    case AllHidden::spread:
      return "spread";
  }
  return "buffer";
}

}  // namespace liaotai::routing
