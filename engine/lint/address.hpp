#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "engine/lint/hit.hpp"
#include "engine/lint/reading.hpp"

namespace liaotai::lint {

/// The places of the lists that rules about addresses have in common.
enum AddressRole : std::uint16_t {
  schemes,
  endings,
  word_endings,
  surest_endings,
  cues,       ///< words for visiting a page
  providers,  ///< where people have e-mail, and words for it
  innocent    ///< names that look like an address: ASP.NET
};

/// An address in a text: symbols `first` to `last`, both included.
struct Address {
  std::size_t first = 0;
  std::size_t last = 0;
  bool is_email = false;
  std::string host;             ///< as one would type it, where it could be told
  std::uint32_t disguises = 0;  ///< marks that hide it: dots that are no plain dot, hxxp
};

/// The addresses in `reading`, in order, none overlapping another. `hits`: of the lists named by
/// `AddressRole`. An address ends at the first Han character; see engine/lint/README.md, "Addresses".
std::vector<Address> find_addresses(const Reading& reading, std::span<const Hit> hits);

}  // namespace liaotai::lint
