#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/templates/remark.hpp"

namespace liaotai::templates {

/// What is written like the host of a web address: `www.example.com`.
struct Host {
  Stretch stretch;
  std::string name;  ///< in small letters, without a leading `www.`
};

/// The hosts in `text`: letters, digits and hyphens in at least two parts with a dot between, the last part
/// of letters. Reads the text once.
std::vector<Host> hosts_in(std::string_view text);

/// Whether `host` is `domain` or below it.
bool is_within(std::string_view host, std::string_view domain);

}  // namespace liaotai::templates
