#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include "engine/traffic/figures.hpp"
#include "engine/traffic/interval.hpp"
#include "engine/traffic/run.hpp"
#include "engine/traffic/traffic.hpp"

namespace liaotai::traffic {

/// Figures of every replication of one configuration.
struct Replications {
  std::vector<double> wait;           ///< the mean, milliseconds
  std::vector<double> within_target;  ///< share of all chats
};

/// A chat that went to another member under the second configuration.
struct MovedChat {
  std::size_t chat = 0;
  Chat arrival;
  ChatFate first;
  ChatFate second;
};

/// What one configuration came to: its first run in full, and what intervals need of all runs.
struct Outcome {
  RunFigures figures;
  Replications replications;
};

struct Comparison {
  std::size_t moved = 0;
  std::vector<MovedChat> examples;  ///< the first of them
};

/// At most so many moved chats are shown.
inline constexpr std::size_t most_examples = 100;

/// A whole study, in slices: every configuration under every replication's traffic.
class Simulation {
 public:
  explicit Simulation(Traffic traffic);

  /// Goes on by at most `steps` things that happen. Answers whether anything is left to do.
  bool advance(std::uint64_t steps);

  /// Chats that have arrived in all runs, and how many there will be: an estimate while chats are made up,
  /// right in the end, and never less than `done`.
  std::uint64_t done() const;
  std::uint64_t total() const;

  const Traffic& traffic() const { return *traffic_; }
  /// By configuration, when nothing is left to do.
  const std::vector<Outcome>& outcomes() const { return outcomes_; }
  const Comparison& comparison() const { return comparison_; }

 private:
  void begin_run();
  void end_run();
  void keep_fates();
  void compare();
  void fill_examples();
  bool same_member(routing::MemberIndex first, routing::MemberIndex second) const;
  std::size_t runs() const { return traffic_->configurations.size() * traffic_->replications; }

  std::unique_ptr<const Traffic> traffic_;  ///< stays where it is when the simulation moves
  std::unique_ptr<Run> run_;
  std::size_t runs_done_ = 0;
  std::uint64_t chats_of_done_runs_ = 0;
  std::vector<Outcome> outcomes_;
  Comparison comparison_;
  std::vector<routing::MemberIndex> first_members_;  ///< by chat, in the first run
  std::vector<routing::Rule> first_rules_;
  std::vector<routing::MemberIndex> same_as_second_;  ///< by the first shop's member: the second's, or nobody
};

}  // namespace liaotai::traffic
