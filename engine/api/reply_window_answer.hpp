#pragma once

#include "engine/api/json.hpp"
#include "engine/window/report.hpp"

namespace liaotai::api {

/// `replyWindow`'s answer.
Json to_json(const window::Report& report);

}  // namespace liaotai::api
