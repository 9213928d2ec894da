#include "engine/traffic/simulation.hpp"

#include <algorithm>
#include <utility>

namespace liaotai::traffic {

Simulation::Simulation(Traffic traffic)
    : traffic_(std::make_unique<const Traffic>(std::move(traffic))),
      outcomes_(traffic_->configurations.size()) {
  if (traffic_->configurations.size() > 1) {
    const routing::Roster& second = traffic_->configurations[1].roster;
    for (const routing::Standing& member : traffic_->configurations[0].roster.members()) {
      same_as_second_.push_back(second.find_member(member.id).value_or(routing::nobody));
    }
  }
  begin_run();
}

void Simulation::begin_run() {
  const std::size_t configuration = runs_done_ % traffic_->configurations.size();
  const std::size_t replication = runs_done_ / traffic_->configurations.size();
  run_ = std::make_unique<Run>(*traffic_, traffic_->configurations[configuration], replication);
}

bool Simulation::advance(std::uint64_t steps) {
  if (runs_done_ == runs()) return false;
  if (run_->advance(steps)) return true;
  end_run();
  if (runs_done_ == runs()) return false;
  begin_run();
  return true;
}

void Simulation::end_run() {
  Outcome& outcome = outcomes_[runs_done_ % traffic_->configurations.size()];
  RunFigures figures = run_->take_figures();
  outcome.replications.wait.push_back(figures.wait.mean);
  outcome.replications.within_target.push_back(figures.wait.within_target);
  chats_of_done_runs_ += figures.chats;
  const bool first_replication = runs_done_ < traffic_->configurations.size();
  if (first_replication) {
    outcome.figures = std::move(figures);
    if (traffic_->configurations.size() > 1) {
      if (runs_done_ == 0) {
        keep_fates();
      } else {
        compare();
      }
    }
  }
  run_.reset();
  ++runs_done_;
}

void Simulation::keep_fates() {
  first_members_.reserve(run_->chats());
  for (std::size_t chat = 0; chat < run_->chats(); ++chat) {
    first_members_.push_back(run_->chat_member(chat));
  }
  first_rules_ = run_->chat_rules();
}

bool Simulation::same_member(routing::MemberIndex first, routing::MemberIndex second) const {
  if (first == routing::nobody) return second == routing::nobody;
  return second != routing::nobody && same_as_second_[first] == second;
}

void Simulation::compare() {
  for (std::size_t chat = 0; chat < first_members_.size(); ++chat) {
    const routing::MemberIndex second = run_->chat_member(chat);
    if (same_member(first_members_[chat], second)) continue;
    ++comparison_.moved;
    if (comparison_.examples.size() == most_examples) continue;
    comparison_.examples.push_back(
        {chat, {}, {first_members_[chat], first_rules_[chat]}, {second, run_->chat_rules()[chat]}});
  }
  first_members_ = {};
  first_rules_ = {};
  fill_examples();
}

/// Nobody keeps who wrote when and from where: for the examples, the first run's chats come by once more.
void Simulation::fill_examples() {
  ArrivalStream arrivals(traffic_->arrivals, traffic_->handling, traffic_->local, 0);
  std::size_t chat = 0;
  for (MovedChat& example : comparison_.examples) {
    for (; chat < example.chat; ++chat) arrivals.advance();
    example.arrival = arrivals.peek();
  }
}

std::uint64_t Simulation::done() const {
  return chats_of_done_runs_ + (run_ ? run_->chats() : 0);
}

std::uint64_t Simulation::total() const {
  const std::uint64_t left = runs() - runs_done_;
  return std::max(done(), chats_of_done_runs_ + left * expected_chats(*traffic_));
}

}  // namespace liaotai::traffic
