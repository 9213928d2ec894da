#include "engine/api/traffic_call.hpp"

#include <new>
#include <utility>

#include "engine/api/envelope.hpp"
#include "engine/api/parse.hpp"
#include "engine/api/traffic_report.hpp"
#include "engine/api/traffic_request.hpp"
#include "engine/traffic/simulation.hpp"

namespace liaotai::api {

/// A request that was read, and what is being made of it.
struct TrafficCall::Work {
  TrafficRequest request;
  std::vector<core::Warning> warnings;
  traffic::Simulation simulation;
};

TrafficCall::TrafficCall(std::string_view request, std::string_view columns) noexcept {
  try {
    const core::Result<Document> document = parse(request, columns);
    if (!document) throw RequestError{document.error()};
    std::vector<core::Warning> warnings;
    const Value root(document->root, Step{}, warnings);
    if (!root.is_object()) root.fail(core::ErrorCode::bad_type, "a call takes one object");
    Object fields(root);
    TrafficRequest read = read_traffic(fields, warnings);
    fields.warn_of_unknown_fields();
    traffic::Simulation simulation(std::move(read.traffic));
    work_ = std::make_unique<Work>(Work{std::move(read), std::move(warnings), std::move(simulation)});
  } catch (const RequestError& problem) {
    answer_ = error_answer(problem.error);
  } catch (const std::bad_alloc&) {
    answer_ = out_of_memory_answer;
  }
}

TrafficCall::~TrafficCall() = default;
TrafficCall::TrafficCall(TrafficCall&&) noexcept = default;
TrafficCall& TrafficCall::operator=(TrafficCall&&) noexcept = default;

bool TrafficCall::advance(std::uint64_t steps) noexcept {
  if (!work_ || !answer_.empty()) return false;
  try {
    if (work_->simulation.advance(steps)) return true;
    answer_ = value_answer(nullptr, work_->warnings,
                           [this](JsonWriter& json) { write(json, work_->simulation, work_->request); });
  } catch (const std::bad_alloc&) {
    work_.reset();
    answer_ = out_of_memory_answer;
  }
  return false;
}

std::uint64_t TrafficCall::done() const noexcept {
  return work_ ? work_->simulation.done() : 0;
}

std::uint64_t TrafficCall::total() const noexcept {
  return work_ ? work_->simulation.total() : 0;
}

std::string TrafficCall::take_answer() noexcept {
  work_.reset();
  return std::move(answer_);
}

}  // namespace liaotai::api
