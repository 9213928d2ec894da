#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

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

  std::optional<std::uint32_t> find(std::string_view text) const {
    const auto known = places_.find(text);
    return known == places_.end() ? std::nullopt : std::optional(known->second);
  }

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
  };

  std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>> places_;
};

}  // namespace liaotai::core
