#pragma once

#include <span>

#include "engine/auto_replies/group.hpp"
#include "engine/packs/data_file.hpp"

namespace liaotai::api {

/// Reads the files of `auto-replies/`. Throws `RequestError` when they do not hold what they should.
auto_replies::Lexicon read_auto_reply_lexicon(std::span<const packs::DataFile> files);

}  // namespace liaotai::api
