#pragma once

#include <nlohmann/json.hpp>

namespace liaotai::api {

/// JSON as the engine's callers speak it. Nothing outside engine/api knows of it.
using Json = nlohmann::json;

}  // namespace liaotai::api
