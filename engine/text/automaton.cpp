#include "engine/text/automaton.hpp"

#include <algorithm>
#include <utility>

namespace liaotai::text {
namespace {

constexpr std::uint32_t code_point_count = 0x110000;
constexpr std::uint32_t unnumbered = 0xFFFFFFFF;

/// Patterns that share the symbols up to a state: a stretch of the sorted list.
struct Stretch {
  std::size_t begin;
  std::size_t end;
};

std::vector<const Pattern*> sorted(std::span<const Pattern> patterns) {
  std::vector<const Pattern*> kept;
  for (const Pattern& pattern : patterns) {
    if (!pattern.symbols.empty()) kept.push_back(&pattern);
  }
  std::sort(kept.begin(), kept.end(), [](const Pattern* left, const Pattern* right) {
    const int order = left->symbols.compare(right->symbols);
    return order != 0 ? order < 0 : left->id < right->id;
  });
  return kept;
}

}  // namespace

std::u32string phrase_symbols(const FoldedText& phrase) {
  std::u32string symbols;
  for (const Symbol& symbol : phrase.symbols) {
    if (is_word(symbol.kind)) symbols.push_back(symbol.symbol);
  }
  if (!phrase.symbols.empty()) {
    const Symbol& last = phrase.symbols.back();
    if (last.kind == SymbolKind::filler || last.kind == SymbolKind::sign) symbols.push_back(last.symbol);
  }
  return symbols;
}

Automaton::Automaton(std::span<const Pattern> patterns) {
  number_letters(patterns);
  grow(sorted(patterns));
}

void Automaton::number_letters(std::span<const Pattern> patterns) {
  pages_.assign(code_point_count >> page_bits, 0);
  letters_.assign(page_size, no_letter);
  std::uint32_t count = 0;
  std::size_t longest = 1;
  for (const Pattern& pattern : patterns) {
    longest = std::max(longest, pattern.symbols.size());
    for (const char32_t symbol : pattern.symbols) {
      std::uint32_t& page = pages_[symbol >> page_bits];
      if (page == 0) {
        page = static_cast<std::uint32_t>(letters_.size());
        letters_.resize(letters_.size() + page_size, no_letter);
      }
      std::uint32_t& letter = letters_[page + (symbol & (page_size - 1))];
      letter = unnumbered;
    }
  }
  // By code point, so that edges made from sorted patterns are sorted as well.
  for (const std::uint32_t page : pages_) {
    for (std::uint32_t place = page; page != 0 && place < page + page_size; ++place) {
      if (letters_[place] == unnumbered) letters_[place] = ++count;
    }
  }
  root_children_.assign(count + 1, root);
  while (recent_size_ < longest) recent_size_ *= 2;
}

// States are made in the order of their depth, so that the failure of each is complete before it is needed.
void Automaton::grow(const std::vector<const Pattern*>& patterns) {
  states_.emplace_back();
  std::vector<Stretch> stretches{{0, patterns.size()}};
  std::vector<std::pair<std::uint32_t, std::uint32_t>> parents{
      {root, no_letter}};  // with the letter that leads here
  for (std::uint32_t number = root; number < states_.size(); ++number) {
    auto [begin, end] = stretches[number];
    const std::uint32_t depth = states_[number].depth;
    if (number != root) {
      const auto [parent, letter] = parents[number];
      states_[number].failure = parent == root ? root : advance(states_[parent].failure, letter);
    }
    states_[number].first_output = static_cast<std::uint32_t>(outputs_.size());
    for (; begin < end && patterns[begin]->symbols.size() == depth; ++begin)
      outputs_.push_back(patterns[begin]->id);
    states_[number].output_count = static_cast<std::uint32_t>(outputs_.size()) - states_[number].first_output;
    link(number);
    states_[number].first_edge = static_cast<std::uint32_t>(edges_.size());
    while (begin < end) {
      const char32_t symbol = patterns[begin]->symbols[depth];
      std::size_t next = begin;
      while (next < end && patterns[next]->symbols[depth] == symbol) ++next;
      const auto target = static_cast<std::uint32_t>(states_.size());
      const std::uint32_t letter = letter_of(symbol);
      edges_.push_back({letter, target});
      if (number == root) root_children_[letter] = target;
      states_.emplace_back().depth = depth + 1;
      stretches.push_back({begin, next});
      parents.emplace_back(number, letter);
      begin = next;
    }
    states_[number].edge_count = static_cast<std::uint32_t>(edges_.size()) - states_[number].first_edge;
  }
}

void Automaton::link(std::uint32_t number) {
  State& state = states_[number];
  state.next_match = state.output_count > 0 ? number : states_[state.failure].next_match;
}

std::uint32_t Automaton::child(std::uint32_t state, std::uint32_t letter) const {
  if (state == root) return root_children_[letter];
  const Edge* const begin = edges_.data() + states_[state].first_edge;
  const Edge* const end = begin + states_[state].edge_count;
  const Edge* const found = std::lower_bound(
      begin, end, letter, [](const Edge& edge, std::uint32_t wanted) { return edge.letter < wanted; });
  return found != end && found->letter == letter ? found->target : root;
}

std::uint32_t Automaton::advance(std::uint32_t state, std::uint32_t letter) const {
  while (true) {
    const std::uint32_t next = child(state, letter);
    if (next != root || state == root) return next;
    state = states_[state].failure;
  }
}

}  // namespace liaotai::text
