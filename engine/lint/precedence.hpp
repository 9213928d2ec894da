#pragma once

#include <string_view>
#include <vector>

#include "engine/lint/finding.hpp"

namespace liaotai::lint {

/// Leaves of several findings about the same words the one that says most, and sorts by place. Of overlapping
/// findings of one category the longest stays. A finding that lies within another about the same matter goes:
/// the host of an e-mail address is no link, the number of a WhatsApp account no second contact.
/// What touches and is about one matter is one: 扫一下快递盒里的二维码|进老客群. `text`: where they were
/// found.
void keep_the_telling(std::vector<Finding>& findings, std::string_view text);

}  // namespace liaotai::lint
