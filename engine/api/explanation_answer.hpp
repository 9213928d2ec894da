#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/api/json_writer.hpp"
#include "engine/api/routing_request.hpp"
#include "engine/routing/decision_watcher.hpp"
#include "engine/routing/explanation.hpp"
#include "engine/routing/shop.hpp"

namespace liaotai::api {

/// Arguments of a step's sentence as one object, name to value.
void write(JsonWriter& json, const routing::StepArguments& arguments);
/// Why a decision is what it is: the rules, then the members.
void write(JsonWriter& json, const routing::Explanation& explanation, const routing::Roster& roster);

/// Which decisions are to be explained: those of the event at `from` and of later ones.
struct ExplainedEvents {
  std::uint32_t from = 0;
};

/// Writes down why each decision of a replay is what it is, while the state still shows it.
class DecisionExplainer final : public routing::DecisionWatcher {
 public:
  /// All outlive it; `events` are those that are replayed.
  DecisionExplainer(const routing::Shop& shop, const routing::Roster& roster,
                    const routing::Readings& readings, const std::vector<routing::Event>& events,
                    const EventLog& log, ExplainedEvents explained = {})
      : shop_(shop),
        roster_(roster),
        readings_(readings),
        events_(events),
        log_(log),
        explained_(explained),
        latest_source_(log.buyers.size(), routing::none) {}

  void message(const routing::State& before, const routing::Decision& decision,
               routing::SourceIndex source) override;
  void forward(const routing::State& before, const routing::Decision& decision,
               const routing::Event& event) override;
  void hand_out(const routing::State& before, const routing::Decision& decision,
                std::uint32_t taken) override;
  void release(const routing::State& before, const routing::Decision& decision) override;

  /// As JSON, one for each decision, in their order; empty for one that is not to be explained.
  const std::vector<std::string>& explanations() const { return explanations_; }

 private:
  routing::Circumstances circumstances(const routing::State& before, const routing::Decision& decision) const;
  bool is_passed_over(const routing::Decision& decision);
  void keep(const routing::Explanation& explanation);

  const routing::Shop& shop_;
  const routing::Roster& roster_;
  const routing::Readings& readings_;
  const std::vector<routing::Event>& events_;
  const EventLog& log_;
  ExplainedEvents explained_;
  std::vector<std::uint32_t> latest_source_;  ///< by buyer: the place in the log's sources
  std::vector<std::string> explanations_;
};

}  // namespace liaotai::api
