#include "engine/sending/keywords.hpp"

#include <algorithm>

#include "engine/text/automaton.hpp"
#include "engine/text/fold.hpp"

namespace liaotai::sending {
namespace {

// What the part of a message that was read so far holds. A state is a set of these.
constexpr unsigned keyword_seen = 1U;
constexpr unsigned letter_seen = 2U;
constexpr unsigned latin_company_seen = 4U;
constexpr unsigned states = 8U;

bool is_latin(text::SymbolKind kind) {
  return kind == text::SymbolKind::letter || kind == text::SymbolKind::digit;
}

/// A request is made: a keyword, or a letter such as T that no Latin word turns into a part of speech.
bool is_request(unsigned state) {
  if ((state & keyword_seen) != 0) return true;
  return (state & letter_seen) != 0 && (state & latin_company_seen) == 0;
}

}  // namespace

Keywords::Keywords(const KeywordLists& lists) {
  add(lists.opt_out, Role::opt_out);
  add(lists.opt_out_letters, Role::opt_out_letter);
  add(lists.opt_in, Role::opt_in);
  add(lists.company, Role::company);
}

void Keywords::add(const std::vector<std::string>& phrases, Role role) {
  for (const std::string& each : phrases) {
    const text::FoldedText folded = text::fold(each);
    Phrase phrase{{}, role, true};
    for (const text::Symbol& symbol : folded.symbols) {
      if (!text::is_word(symbol.kind)) continue;
      phrase.symbols += symbol.symbol;
      if (!is_latin(symbol.kind)) phrase.is_latin = false;
    }
    if (phrase.symbols.empty()) continue;
    by_first_symbol_[phrase.symbols.front()].push_back(std::move(phrase));
  }
}

bool Keywords::consists_of(const std::u32string& symbols, const std::vector<bool>& starts,
                           Role keyword) const {
  // For every place, in which states a reading can arrive there: bit n stands for state n.
  std::vector<std::uint8_t> arrived(symbols.size() + 1);
  arrived[0] = 1;
  for (std::size_t place = 0; place < symbols.size(); ++place) {
    if (arrived[place] == 0 || !starts[place]) continue;
    const auto phrases = by_first_symbol_.find(symbols[place]);
    if (phrases == by_first_symbol_.end()) continue;
    for (const Phrase& phrase : phrases->second) {
      const bool is_letter = phrase.role == Role::opt_out_letter && keyword == Role::opt_out;
      if (phrase.role != keyword && phrase.role != Role::company && !is_letter) continue;
      const std::size_t end = place + phrase.symbols.size();
      if (end > symbols.size() || !starts[end]) continue;
      if (symbols.compare(place, phrase.symbols.size(), phrase.symbols) != 0) continue;
      unsigned seen = phrase.role == keyword ? keyword_seen : 0;
      if (is_letter) seen = letter_seen;
      if (phrase.role == Role::company && phrase.is_latin) seen = latin_company_seen;
      for (unsigned state = 0; state < states; ++state) {
        if ((arrived[place] >> state & 1U) == 0) continue;
        arrived[end] = static_cast<std::uint8_t>(arrived[end] | 1U << (state | seen));
      }
    }
  }
  for (unsigned state = 0; state < states; ++state) {
    if ((arrived.back() >> state & 1U) != 0 && is_request(state)) return true;
  }
  return false;
}

Wish Keywords::read(std::string_view text) const {
  // The longest characters take four bytes; a longer text holds too many of them, whatever they are.
  if (text.size() > longest_request * 16) return Wish::none;
  return read(text::fold(text));
}

Wish Keywords::read(const text::FoldedText& folded) const {
  std::u32string symbols;
  // Whether a word may begin, and the one before it end, at a place: not within a run of Latin letters.
  std::vector<bool> starts;
  const text::Symbol* before = nullptr;
  for (const text::Symbol& symbol : folded.symbols) {
    const bool is_word = text::is_word(symbol.kind);
    if (is_word) {
      if (symbols.size() == longest_request) return Wish::none;
      const bool within = before != nullptr && is_latin(before->kind) && is_latin(symbol.kind);
      symbols += symbol.symbol;
      starts.push_back(!within);
    }
    before = is_word ? &symbol : nullptr;
  }
  if (symbols.empty()) return Wish::none;
  starts.push_back(true);
  if (consists_of(symbols, starts, Role::opt_out)) return Wish::opt_out;
  return consists_of(symbols, starts, Role::opt_in) ? Wish::opt_in : Wish::none;
}

}  // namespace liaotai::sending
