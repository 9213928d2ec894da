#pragma once

#include <span>
#include <vector>

#include "engine/core/result.hpp"
#include "engine/packs/data_file.hpp"
#include "engine/window/channel.hpp"

namespace liaotai::api {

/// The reply rules of all channels: `sources.json` and every file in `windows/` among `files`.
/// Errors: `bad_pack` for a file that does not hold what it should, with the place in it.
core::Result<std::vector<window::Channel>> read_channels(std::span<const packs::DataFile> files);

}  // namespace liaotai::api
