#pragma once

#include <cstdint>
#include <string_view>

namespace liaotai::core {

// What the standard library does with texts, for short ones that are asked about often: WebAssembly's asks
// byte by byte, this eight bytes at once.

/// A number by which texts can mostly be told apart; `seed` is any number that counts as well.
std::uint64_t hash_of(std::string_view text, std::uint32_t seed = 0);

/// The same as `==`.
bool are_same(std::string_view one, std::string_view other);

/// The same as `<`.
bool comes_before(std::string_view one, std::string_view other);

}  // namespace liaotai::core
