#pragma once

#include <span>
#include <vector>

#include "engine/api/json.hpp"
#include "engine/core/result.hpp"
#include "engine/packs/embedded.hpp"
#include "engine/window/channel.hpp"

namespace liaotai::api {

/// The reply rules of all channels: `sources.json` and every file in `windows/` among `files`.
/// Errors: `bad_pack` for a file that does not hold what it should, with the place in it.
core::Result<std::vector<window::Channel>> read_channels(std::span<const packs::EmbeddedFile> files);

}  // namespace liaotai::api
