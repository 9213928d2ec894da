#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/lint/hit.hpp"
#include "engine/lint/reading.hpp"

namespace liaotai::lint {

/// The places of the lists that rules about addresses have in common.
enum AddressRole : std::uint16_t { schemes, endings, word_endings };

/// An address in a text: symbols `first` to `last`, both included.
struct Address {
  std::size_t first = 0;
  std::size_t last = 0;
  bool is_email = false;
};

/// The addresses in `reading`, in order, none overlapping another. `hits`: of the lists named by
/// `AddressRole`. An address ends at the first Han character; see engine/lint/README.md, "Addresses".
std::vector<Address> find_addresses(const Reading& reading, std::span<const Hit> hits);

}  // namespace liaotai::lint
