#pragma once

#include <string_view>

/// The rules that this module brings, as engine/packs/bundle.mjs bundles them; nothing in a module that
/// answers no question about them.
std::string_view module_rules();
