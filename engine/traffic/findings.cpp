#include "engine/traffic/findings.hpp"

#include <algorithm>
#include <utility>

#include "engine/traffic/elementary.hpp"

namespace liaotai::traffic {
namespace {

using core::Argument;
using routing::MemberIndex;
using routing::Rule;

/// Who was there for less than an hour has shown nothing yet.
constexpr core::Duration long_enough = core::hour;
/// Fewer chats than this say little about shares.
constexpr std::uint64_t enough_chats = 10;
/// A tenth of an equal's share is next to nothing.
constexpr double starved_share = 0.1;
/// Twenty chats are an hour of work at three minutes each, which nobody else can take any more.
constexpr std::uint32_t many_at_once = 20;
/// One chat in five is more than a colleague's lunch explains.
constexpr std::uint64_t percent_falling_back = 20;
/// At nine tenths a single queue waits nine times as long as an answer takes, and far longer beyond.
constexpr std::uint64_t percent_overloaded = 90;
/// One member alone has no colleague's free hands: a little more is bearable.
constexpr std::uint64_t percent_member_overloaded = 95;
/// A buffer that lasts a day and a night was never worked off.
constexpr core::Duration never_empty = core::day;
/// Every hundredth chat.
constexpr std::uint64_t percent_left = 1;

std::uint64_t percent(double part, double whole) {
  return whole <= 0 ? 0 : static_cast<std::uint64_t>(nearest(100.0 * part / whole));
}

template <class Number>
long long number(Number value) {
  return static_cast<long long>(value);
}

std::uint64_t count(const RuleCounts& rules, Rule rule) {
  return rules[static_cast<std::size_t>(rule)];
}

std::string clock(std::size_t hour) {
  return (hour < 10 ? "0" : "") + std::to_string(hour) + ":00";
}

/// Reads the figures of one configuration.
class Finder {
 public:
  Finder(const Traffic& traffic, const Configuration& configuration, const RunFigures& figures,
         std::span<const std::string> sources)
      : traffic_(&traffic), configuration_(&configuration), figures_(&figures), sources_(sources) {}

  std::vector<Finding> find() {
    find_overload();
    find_hours_without_anybody();
    find_lasting_buffer();
    find_left_unanswered();
    for (const MemberIndex member : configuration_->roster.as_listed()) {
      find_starvation(member);
      find_frozen_work(member);
    }
    find_first_login();
    for (SourcePlace source = 0; source < sources_.size(); ++source) find_fallback(source);
    return std::move(findings_);
  }

 private:
  void add(FindingCode code, std::vector<Argument> arguments) {
    findings_.push_back({code, std::move(arguments)});
  }
  std::string id(MemberIndex member) const {
    return std::string(configuration_->roster.members()[member].id);
  }
  const MemberFigures& of(MemberIndex member) const { return figures_->members[member]; }

  void find_overload();
  void find_member_overload();
  void find_hours_without_anybody();
  void find_lasting_buffer();
  void find_left_unanswered();
  void find_starvation(MemberIndex member);
  MemberIndex preferred_fellow(MemberIndex member) const;
  void find_frozen_work(MemberIndex member);
  void find_first_login();
  void find_fallback(SourcePlace source);

  const Traffic* traffic_;
  const Configuration* configuration_;
  const RunFigures* figures_;
  std::span<const std::string> sources_;
  std::vector<Finding> findings_;
};

void Finder::find_overload() {
  double busy = 0;
  double online = 0;
  for (const MemberFigures& member : figures_->members) {
    busy += static_cast<double>(member.busy);
    online += static_cast<double>(member.online);
  }
  const std::uint64_t load = percent(busy, online * traffic_->handling.concurrency);
  if (load >= percent_overloaded) {
    add(FindingCode::overloaded, {{"percent", number(load)}});
  } else {
    find_member_overload();
  }
}

void Finder::find_member_overload() {
  for (const MemberIndex member : configuration_->roster.as_listed()) {
    const MemberFigures& figures = of(member);
    if (figures.online < long_enough) continue;
    const double hands = static_cast<double>(figures.online) * traffic_->handling.concurrency;
    const std::uint64_t load = percent(static_cast<double>(figures.busy), hands);
    if (load < percent_member_overloaded) continue;
    add(FindingCode::member_overloaded, {{"member", id(member)}, {"percent", number(load)}});
  }
}

void Finder::find_hours_without_anybody() {
  std::string hours;
  std::uint64_t chats = 0;
  const auto is_empty = [this](std::size_t hour) {
    const HourFigures& figures = figures_->hours[hour];
    return figures.buffered > 0 && 2 * figures.buffered >= figures.chats;
  };
  for (std::size_t hour = 0; hour < hours_of_day;) {
    if (!is_empty(hour)) {
      ++hour;
      continue;
    }
    hours += (hours.empty() ? "" : ", ") + clock(hour) + "–";
    for (; hour < hours_of_day && is_empty(hour); ++hour) chats += figures_->hours[hour].buffered;
    hours += clock(hour);
  }
  if (chats > 0) add(FindingCode::nobody_online, {{"chats", number(chats)}, {"hours", hours}});
}

void Finder::find_lasting_buffer() {
  if (figures_->longest_buffer < never_empty) return;
  add(FindingCode::buffer_never_empties,
      {{"chats", number(figures_->buffer_peak)}, {"hours", number(figures_->longest_buffer / core::hour)}});
}

void Finder::find_left_unanswered() {
  std::uint64_t opened = 0;
  for (const MemberFigures& member : figures_->members) opened += member.opened;
  const std::uint64_t left = figures_->chats - opened;
  if (left == 0 || 100 * left < percent_left * figures_->chats) return;
  const std::uint64_t share = percent(static_cast<double>(left), static_cast<double>(figures_->chats));
  add(FindingCode::left_unanswered, {{"chats", number(left)}, {"percent", number(share)}});
}

/// The one who goes before `member` among equals, asked for the same chats, that got the most an hour.
MemberIndex Finder::preferred_fellow(MemberIndex member) const {
  const routing::Roster& roster = configuration_->roster;
  MemberIndex fellow = routing::nobody;
  double most = 0;
  bool in_a_list = false;
  const auto look_at = [&](std::span<const MemberIndex> candidates) {
    const auto place = std::find(candidates.begin(), candidates.end(), member);
    if (place == candidates.end()) return;
    in_a_list = true;
    for (auto other = candidates.begin(); other != place; ++other) {
      const MemberFigures& figures = of(*other);
      if (figures.online < long_enough || figures.assigned < enough_chats) continue;
      const double an_hour = static_cast<double>(figures.assigned) / static_cast<double>(figures.online);
      if (an_hour <= most) continue;
      most = an_hour;
      fellow = *other;
    }
  };
  for (const routing::SourceIndex source : configuration_->claims) look_at(roster.of_source(source));
  if (!in_a_list) look_at(roster.anyone());
  return fellow;
}

void Finder::find_starvation(MemberIndex member) {
  const MemberFigures& figures = of(member);
  if (figures.online < long_enough || traffic_->readings.tie == routing::Tie::least_recently_assigned) return;
  const MemberIndex fellow = preferred_fellow(member);
  if (fellow == routing::nobody) return;
  const double an_hour = static_cast<double>(figures.assigned) / static_cast<double>(figures.online);
  const double fellows = static_cast<double>(of(fellow).assigned) / static_cast<double>(of(fellow).online);
  if (an_hour >= starved_share * fellows) return;
  add(FindingCode::member_starved, {{"member", id(member)},
                                    {"chats", number(figures.assigned)},
                                    {"hours", number(figures.online / core::hour)},
                                    {"other", id(fellow)},
                                    {"otherChats", number(of(fellow).assigned)}});
}

void Finder::find_frozen_work(MemberIndex member) {
  const FrozenWork& frozen = of(member).frozen;
  if (frozen.times == 0) return;
  add(FindingCode::work_frozen, {{"member", id(member)},
                                 {"times", number(frozen.times)},
                                 {"chats", number(frozen.chats)},
                                 {"minutes", number(frozen.longest / core::minute)}});
}

void Finder::find_first_login() {
  MemberIndex first = routing::nobody;
  for (const MemberIndex member : configuration_->roster.as_listed()) {
    if (first == routing::nobody || of(member).most_at_once > of(first).most_at_once) first = member;
  }
  if (first == routing::nobody || of(first).most_at_once < many_at_once) return;
  add(FindingCode::first_login_takes_all, {{"member", id(first)}, {"chats", number(of(first).most_at_once)}});
}

void Finder::find_fallback(SourcePlace source) {
  const RuleCounts& rules = figures_->rules_of_source[source];
  const std::uint64_t others = count(rules, Rule::other_online) + count(rules, Rule::main_account_last);
  const std::uint64_t all = others + count(rules, Rule::matching_group);
  if (all < enough_chats || 100 * others < percent_falling_back * all) return;
  const std::uint64_t share = percent(static_cast<double>(others), static_cast<double>(all));
  add(FindingCode::source_falls_back,
      {{"source", sources_[source]}, {"chats", number(others)}, {"percent", number(share)}});
}

}  // namespace

std::vector<Finding> find(const Traffic& traffic, const Configuration& configuration,
                          const RunFigures& figures, std::span<const std::string> sources) {
  return Finder(traffic, configuration, figures, sources).find();
}

}  // namespace liaotai::traffic
