#pragma once

#include <string_view>

/// The engine's data files but those of the packs, as engine/packs/bundle.mjs bundles them; nothing in a
/// module that answers no question about them.
std::string_view module_files();

/// The image of the packs' rules; nothing likewise.
std::string_view module_rules();
