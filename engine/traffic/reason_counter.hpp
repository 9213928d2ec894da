#pragma once

#include <memory>

#include "engine/routing/decision_watcher.hpp"
#include "engine/traffic/figures.hpp"
#include "engine/traffic/traffic.hpp"

namespace liaotai::traffic {

/// A watcher that counts, for every decision and every member, why it got the chat or did not. All three stay
/// where they are for as long; `figures` has a place for every member once the first decision is made.
std::unique_ptr<routing::DecisionWatcher> count_reasons(const Traffic& traffic,
                                                        const Configuration& configuration,
                                                        RunFigures& figures);

}  // namespace liaotai::traffic
