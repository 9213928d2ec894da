#pragma once

#include <string_view>
#include <vector>

#include "engine/templates/remark.hpp"

namespace liaotai::templates {

/// The emoji in `text`, valid UTF-8, in order: each as people see it, a flag or a family being one. A
/// character that is also a plain sign (©, ↔) counts when a selector asks for the picture; those of the
/// blocks of symbols and dingbats (❤, ☎) also without one, as chat apps draw them.
std::vector<Stretch> emoji_in(std::string_view text);

}  // namespace liaotai::templates
