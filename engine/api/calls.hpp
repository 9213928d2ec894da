#pragma once

#include <vector>

#include "engine/api/json.hpp"
#include "engine/api/request.hpp"
#include "engine/api/state.hpp"
#include "engine/core/warning.hpp"

namespace liaotai::api {

using Warnings = std::vector<core::Warning>;

// One function for each call of the contract: reads the request, asks the engine's domain, writes the answer.
// They throw RequestError for a request that can't be answered; Engine::call catches it and adds the
// warnings.

Json check_shop(const State& state, Object& request, Warnings& warnings);
Json info(const State& state, Object& request, Warnings& warnings);
Json lint(const State& state, Object& request, Warnings& warnings);
Json preview_routing(const State& state, Object& request, Warnings& warnings);
Json read_reply_log(const State& state, Object& request, Warnings& warnings);
Json reply_window(const State& state, Object& request, Warnings& warnings);
Json rules(const State& state, Object& request, Warnings& warnings);

}  // namespace liaotai::api
