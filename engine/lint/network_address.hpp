#pragma once

#include <cstddef>
#include <vector>

#include "engine/lint/reading.hpp"

namespace liaotai::lint {

/// An address of four numbers (RFC 791) with a port or a path behind it: symbols `first` to `last`, both
/// included. Without either it is as likely a version: 1.2.3.4.
struct NetworkAddress {
  std::size_t first = 0;
  std::size_t last = 0;
};

/// The addresses of four numbers in `reading`, in order.
std::vector<NetworkAddress> find_network_addresses(const Reading& reading);

}  // namespace liaotai::lint
