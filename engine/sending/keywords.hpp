#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "engine/text/folded_text.hpp"

namespace liaotai::sending {

/// What a buyer's message asks for as to further messages.
enum class Wish : std::uint8_t { none, opt_out, opt_in };

/// The words of `engine/packs/data/sending/keywords.json`.
struct KeywordLists {
  std::vector<std::string> opt_out;
  std::vector<std::string> opt_out_letters;  ///< too short to stand among other Latin words
  std::vector<std::string> opt_in;
  std::vector<std::string> company;  ///< politeness and objects that may stand around a keyword
};

/// Tells a message that asks for no more messages from one that merely holds such a word: the whole message
/// must be made of keywords and of what may stand around them.
class Keywords {
 public:
  Keywords() = default;
  explicit Keywords(const KeywordLists& lists);

  /// What `text`, valid UTF-8, asks for. Time linear in the text; a text of more than `longest_request`
  /// words' symbols asks for nothing.
  Wish read(std::string_view text) const;
  /// The same of a text that is folded already.
  Wish read(const text::FoldedText& folded) const;

  static constexpr std::size_t longest_request = 160;

 private:
  enum class Role : std::uint8_t { opt_out, opt_out_letter, opt_in, company };
  struct Phrase {
    std::u32string symbols;
    Role role = Role::company;
    bool is_latin = false;
  };

  void add(const std::vector<std::string>& phrases, Role role);
  bool consists_of(const std::u32string& symbols, const std::vector<bool>& starts, Role keyword) const;

  std::unordered_map<char32_t, std::vector<Phrase>> by_first_symbol_;
};

}  // namespace liaotai::sending
