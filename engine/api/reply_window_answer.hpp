#pragma once

#include <optional>
#include <string_view>

#include "engine/api/json_writer.hpp"
#include "engine/window/report.hpp"

namespace liaotai::api {

/// The fields of `replyWindow`'s answer.
void write(JsonWriter& answer, const window::Report& report);

std::string_view name(window::State state);

/// The word for why a window is closed; nothing where none closed.
std::optional<std::string_view> name(std::optional<window::Obstacle> closed_by);

}  // namespace liaotai::api
