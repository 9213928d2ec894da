#pragma once

#include <vector>

#include "engine/api/json_writer.hpp"
#include "engine/api/request.hpp"
#include "engine/api/state.hpp"
#include "engine/core/warning.hpp"

namespace liaotai::api {

using Warnings = std::vector<core::Warning>;

// One function for each call of the contract: reads the request, asks the engine's domain, writes the fields
// of the answer. They throw RequestError for a request that can't be answered; Engine::call catches it, and
// adds the warnings.

void audit_sends(const State& state, Object& request, Warnings& warnings, JsonWriter& answer);
void check_send(const State& state, Object& request, Warnings& warnings, JsonWriter& answer);
void check_shop(const State& state, Object& request, Warnings& warnings, JsonWriter& answer);
void info(const State& state, Object& request, Warnings& warnings, JsonWriter& answer);
void lint(const State& state, Object& request, Warnings& warnings, JsonWriter& answer);
void match_auto_replies(const State& state, Object& request, Warnings& warnings, JsonWriter& answer);
void penalty(const State& state, Object& request, Warnings& warnings, JsonWriter& answer);
void preview_routing(const State& state, Object& request, Warnings& warnings, JsonWriter& answer);
void read_reply_log(const State& state, Object& request, Warnings& warnings, JsonWriter& answer);
void read_templates(const State& state, Object& request, Warnings& warnings, JsonWriter& answer);
void reply_window(const State& state, Object& request, Warnings& warnings, JsonWriter& answer);
void reply_windows(const State& state, Object& request, Warnings& warnings, JsonWriter& answer);
void rules(const State& state, Object& request, Warnings& warnings, JsonWriter& answer);
void simulate_traffic(const State& state, Object& request, Warnings& warnings, JsonWriter& answer);
void who_gets(const State& state, Object& request, Warnings& warnings, JsonWriter& answer);

}  // namespace liaotai::api
