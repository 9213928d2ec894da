#pragma once

#include <cstdint>

namespace liaotai::lint::contact {

/// The places of the lists of a rule about contacts in the description of its kind.
enum Role : std::uint16_t {
  strong,
  weak,
  verbs,
  nouns,
  after,
  allow,
  joined,
  links,
  things,
  onward,
  hails,
  through
};

}  // namespace liaotai::lint::contact
