#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace liaotai::text {

/// A phrase to look for.
struct Pattern {
  std::u32string_view symbols;  ///< as `phrase_symbols` gives them
  std::uint32_t id = 0;         ///< the caller's; several patterns may have the same
};

/// The states in which a search for many phrases can be, and the way from one to the next (Aho and Corasick,
/// 1975). They lie in one array in which a state finds its followers by adding a letter to its base (Aoe,
/// 1989), so that a step is one look at one place, and a missed one another.
class PhraseMachine {
 public:
  using State = std::uint32_t;
  using Letter = std::uint32_t;

  static constexpr State root = 0;
  static constexpr Letter no_letter = 0;

  PhraseMachine() : PhraseMachine(std::span<const Pattern>{}) {}

  /// How far the search for room went for each state with several followers, in the order in which they are
  /// laid into the array: what takes longest of making a machine, and is the same for the same patterns.
  using Searches = std::vector<std::uint32_t>;

  /// Empty patterns are left out. Time n log n in the number of patterns, linear when they are in order;
  /// memory linear in their symbols.
  explicit PhraseMachine(std::span<const Pattern> patterns);
  /// The same with the searches that making an earlier machine of these patterns took, or with none, and
  /// `searches` is given those of this one.
  PhraseMachine(std::span<const Pattern> patterns, Searches& searches);

  friend bool operator==(const PhraseMachine&, const PhraseMachine&) = default;

  /// The dense number of a symbol, `no_letter` for what no pattern has.
  [[nodiscard]] Letter letter_of(char32_t symbol) const {
    return letters_[pages_[symbol >> page_bits] + (symbol & (page_size - 1))];
  }

  /// The state behind `letter`, which is not `no_letter`. Amortised constant time.
  [[nodiscard]] State advance(State state, Letter letter) const {
    while (true) {
      const std::uint32_t next = nodes_[state].base + letter;
      if (nodes_[next].parent == state) return next;
      if (state == root) return root;
      state = nodes_[state].failure;
    }
  }

  /// The state behind `letter`, or `root` when no pattern goes on with it.
  [[nodiscard]] State follow(State state, Letter letter) const {
    const std::uint32_t next = nodes_[state].base + letter;
    return nodes_[next].parent == state ? next : root;
  }

  /// Whether a pattern ends in `state`.
  [[nodiscard]] bool has_end(State state) const { return nodes_[state].end != no_end; }

  /// Calls `found(id, length)` for each pattern that ends in `state`, the longest first, with its length in
  /// symbols.
  template <class Found>
  void each_end(State state, Found&& found) const {
    for (std::uint32_t end = nodes_[state].end; end != no_end; end = ends_[end].next) {
      const End& here = ends_[end];
      for (std::uint32_t each = 0; each < here.count; ++each) {
        found(outputs_[here.first_output + each], here.length);
      }
    }
  }

  /// Calls `found(id)` for each pattern of all `length` symbols that lead from the root to `state`.
  template <class Found>
  void each_of_length(State state, std::uint32_t length, Found&& found) const {
    const End& here = ends_[nodes_[state].end];
    if (here.length != length) return;
    for (std::uint32_t each = 0; each < here.count; ++each) found(outputs_[here.first_output + each]);
  }

  /// The length of the longest pattern in symbols, at least 1.
  [[nodiscard]] std::uint32_t longest() const { return longest_; }

 private:
  struct Node {
    std::uint32_t base = 0;
    std::uint32_t parent = nobody;
    std::uint32_t failure = root;  // the longest proper suffix that begins a pattern
    std::uint32_t end = no_end;    // of the patterns that end here, or in the nearest failure where some do
    friend bool operator==(const Node&, const Node&) = default;
  };
  struct End {
    std::uint32_t first_output = 0;
    std::uint32_t count = 0;
    std::uint32_t length = 0;
    std::uint32_t next = 0;  // the end of the nearest failure where patterns end
    friend bool operator==(const End&, const End&) = default;
  };
  class Builder;

  static constexpr std::uint32_t nobody = 0xFFFFFFFF;
  static constexpr std::uint32_t no_end = 0;
  static constexpr std::uint32_t page_bits = 8;
  static constexpr std::uint32_t page_size = 1U << page_bits;

  void number_letters(std::span<const Pattern> patterns);

  std::vector<std::uint32_t> pages_;  // where in `letters_` the page of a symbol begins; 0 is the empty page
  std::vector<Letter> letters_;
  std::uint32_t letter_count_ = 0;
  std::uint32_t longest_ = 1;
  std::vector<Node> nodes_;
  std::vector<End> ends_;
  std::vector<std::uint32_t> outputs_;
};

}  // namespace liaotai::text
