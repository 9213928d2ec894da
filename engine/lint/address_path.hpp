#pragma once

#include <cstddef>

#include "engine/lint/reading.hpp"

namespace liaotai::lint {

/// Whether it is a slash, of either kind.
bool is_slash(char32_t symbol);

/// The last symbol of the letters, digits and signs that run on from `index`; marks that end a sentence are
/// not counted. `index - 1` when nothing runs on. `is_spaced`: space beside a sign belongs to it.
std::size_t run_end(const Reading& reading, std::size_t index, bool is_spaced = false);

/// With the port, path, query and fragment that follow the domain ending at `last`.
std::size_t with_path(const Reading& reading, std::size_t last);

/// The same when space stands behind the slash and then a code of letters and digits: example.com/ 5kx9m2.
std::size_t with_parted_path(const Reading& reading, std::size_t last);

/// The same for a domain whose dots are disguised: its path may be so as well (`bit . ly / abc`, `dot com
/// slash my`).
std::size_t with_loose_path(const Reading& reading, std::size_t last);

}  // namespace liaotai::lint
