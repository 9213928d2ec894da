#pragma once

#include <string>

#include "engine/api/json.hpp"
#include "engine/core/error.hpp"
#include "engine/core/source.hpp"
#include "engine/core/warning.hpp"

namespace liaotai::api {

Json to_json(const core::Error& error);
Json to_json(const core::Warning& warning);
Json to_json(const core::Source& source);
/// Arguments of a catalogue's sentence as one object, name to value.
Json to_json(const std::vector<core::Argument>& arguments);

std::string_view name(core::Tier tier);

}  // namespace liaotai::api
