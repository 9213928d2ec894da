#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/auto_replies/group.hpp"
#include "engine/auto_replies/synonyms.hpp"

namespace liaotai::auto_replies {

/// A keyword that would answer messages which nobody answers.
struct Suggestion {
  std::string keyword;
  std::size_t count = 0;               ///< messages that hold it
  std::vector<std::size_t> messages;   ///< the first of them
  std::optional<std::uint32_t> group;  ///< that has a keyword of the same meaning
};

/// At most this many keywords, and this many messages with each.
inline constexpr std::size_t most_suggestions = 20;
inline constexpr std::size_t most_messages_named = 50;

/// Frequent words among the messages at the places `unanswered`: runs of two to
/// four Han characters, and words of one or two of other scripts. Each
/// suggestion counts all messages that hold it, and is chosen for those that
/// the ones before do not. Time linear in the messages.
std::vector<Suggestion> suggest(std::span<const std::string_view> messages,
                                std::span<const std::size_t> unanswered, const std::vector<Group>& groups,
                                const Lexicon& lexicon, const Synonyms& synonyms);

}  // namespace liaotai::auto_replies
