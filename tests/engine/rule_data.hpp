#pragma once

#include <span>

#include "engine/api/engine.hpp"
#include "engine/packs/data_file.hpp"

namespace liaotai::tests {

/// The rules that ship, as the build has bundled them.
std::span<const packs::DataFile> rule_data();

/// An engine with them.
api::Engine load_engine();

}  // namespace liaotai::tests
