#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace liaotai::packs {

/// The ways in which a rule can judge. Each is a file in engine/lint/kinds.
enum class RuleKind : std::uint8_t {
  phrase,      ///< one of its phrases
  sequence,    ///< phrases of several lists, one after the other
  platform_name,  ///< another platform by name, nickname or abbreviation
  contact,     ///< a contact elsewhere: verb, app, account
  email,       ///< an e-mail address
  url,         ///< a web address
  share_code,  ///< a code that opens another app: ￥AbCd1234￥
  phone,       ///< a phone number
  length,      ///< longer than the platform takes
  count,       ///< more texts than the platform takes
  empty,       ///< nothing that a reader could use
  density,     ///< mostly promotion
  missing,     ///< promotion without words that must go with it
  repeated,    ///< the same text again
};

/// What a rule of a kind may hold.
struct KindDescription {
  std::string_view name;
  std::span<const std::string_view> lists;    ///< by name; the place of a list is the role of its phrases
  std::span<const std::string_view> needed;   ///< of these lists, those that may not be missing
  std::span<const std::string_view> numbers;  ///< by name, one of them needed
  std::span<const std::string_view> tables;   ///< lists that hold no phrases, all needed
  bool slots = false;                         ///< a sequence
};

const KindDescription& description(RuleKind kind);

std::optional<RuleKind> rule_kind_named(std::string_view word);

}  // namespace liaotai::packs
