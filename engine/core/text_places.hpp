#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "engine/core/short_texts.hpp"

namespace liaotai::core {

/// Numbers texts in the order in which they first come. Asking for one that is known costs no memory.
class TextPlaces {
 public:
  struct Place {
    std::uint32_t index;
    std::string_view text;  ///< stays for as long as this object
    bool fresh;             ///< seen for the first time
  };

  /// The text's place; a new text gets the next one.
  Place place(std::string_view text) {
    const auto known = places_.find(text);
    if (known != places_.end()) return {known->second, known->first, false};
    const auto added = places_.emplace(text, static_cast<std::uint32_t>(places_.size())).first;
    return {added->second, added->first, true};
  }

  std::size_t size() const { return places_.size(); }

  std::optional<std::uint32_t> find(std::string_view text) const {
    const auto known = places_.find(text);
    return known == places_.end() ? std::nullopt : std::optional(known->second);
  }

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return static_cast<std::size_t>(hash_of(text)); }
  };
  struct Equal {
    using is_transparent = void;
    bool operator()(std::string_view one, std::string_view other) const { return are_same(one, other); }
  };

  std::unordered_map<std::string, std::uint32_t, Hash, Equal> places_;
};

}  // namespace liaotai::core
