#pragma once

#include <string_view>

/// The data files but those of the packs, as engine/packs/bundle.mjs bundles them.
std::string_view module_bundle();

/// The image of the packs' rules.
std::string_view module_image();
