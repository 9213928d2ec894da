#include "engine/traffic/reason_counter.hpp"

#include <cstddef>
#include <vector>

#include "engine/routing/member_reason.hpp"

namespace liaotai::traffic {
namespace {

class ReasonCounter : public routing::DecisionWatcher {
 public:
  ReasonCounter(const Traffic& traffic, const Configuration& configuration, RunFigures& figures)
      : readings_(&traffic.readings),
        roster_(&configuration.roster),
        figures_(&figures),
        reasons_(configuration.roster.members().size()) {}

  void message(const routing::State& before, const routing::Decision& decision,
               routing::SourceIndex source) override {
    count(before, decision, source);
  }
  /// Nobody forwards in a simulation.
  void forward(const routing::State&, const routing::Decision&, const routing::Event&) override {}
  void hand_out(const routing::State& before, const routing::Decision& decision, std::uint32_t) override {
    count(before, decision, before.conversation(decision.buyer).source);
  }
  void release(const routing::State& before, const routing::Decision& decision) override {
    count(before, decision, before.conversation(decision.buyer).source);
  }

 private:
  void count(const routing::State& before, const routing::Decision& decision, routing::SourceIndex source) {
    routing::compact_reasons(*roster_, *readings_, before, before.conversation(decision.buyer), source,
                             decision.choice, reasons_);
    for (std::size_t member = 0; member < reasons_.size(); ++member) {
      ++figures_->members[member].reasons[static_cast<std::size_t>(reasons_[member])];
    }
  }

  const routing::Readings* readings_;
  const routing::Roster* roster_;
  RunFigures* figures_;
  std::vector<routing::MemberReason> reasons_;  ///< of one decision, by member
};

}  // namespace

std::unique_ptr<routing::DecisionWatcher> count_reasons(const Traffic& traffic,
                                                        const Configuration& configuration,
                                                        RunFigures& figures) {
  return std::make_unique<ReasonCounter>(traffic, configuration, figures);
}

}  // namespace liaotai::traffic
