#pragma once

#include <nlohmann/json.hpp>

#include "engine/api/engine.hpp"

namespace liaotai::tests {

/// The rules of engine/traffic/README.md once more, as plainly as they can be written: a simulation writes
/// its own log of events, and asks `previewRouting` for the whole of it anew after every single one. `chats`
/// are the arrivals with the handling of each. Answers `wait`, `members`, `buffer`, `rules` and `checksum` of
/// a report; nothing when a handling ended while its member was offline, which no log can tell.
nlohmann::json model_traffic(const api::Engine& engine, const nlohmann::json& request,
                             const nlohmann::json& chats);

}  // namespace liaotai::tests
