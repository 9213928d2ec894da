#pragma once

#include <span>

#include "engine/packs/data_file.hpp"
#include "engine/sending/rulebook.hpp"

namespace liaotai::api {

/// The rules of sending: `sources.json` and the files of `sending/` among `files`. Throws `RequestError`,
/// `bad_pack`, for a file that does not hold what it should, with the place in it.
sending::Rulebook read_sending_rules(std::span<const packs::DataFile> files);

}  // namespace liaotai::api
