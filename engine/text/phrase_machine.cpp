#include "engine/text/phrase_machine.hpp"

#include <algorithm>

namespace liaotai::text {
namespace {

constexpr std::uint32_t code_point_count = 0x110000;
constexpr std::uint32_t unnumbered = 0xFFFFFFFF;

std::vector<const Pattern*> sorted(std::span<const Pattern> patterns) {
  std::vector<const Pattern*> kept;
  kept.reserve(patterns.size());
  for (const Pattern& pattern : patterns) {
    if (!pattern.symbols.empty()) kept.push_back(&pattern);
  }
  const auto comes_before = [](const Pattern* left, const Pattern* right) {
    const int order = left->symbols.compare(right->symbols);
    return order != 0 ? order < 0 : left->id < right->id;
  };
  if (!std::is_sorted(kept.begin(), kept.end(), comes_before)) {
    std::sort(kept.begin(), kept.end(), comes_before);
  }
  return kept;
}

}  // namespace

/// Lays the states into the array, in the order of their depth, so that the failure of each is complete
/// before it is needed.
class PhraseMachine::Builder {
 public:
  Builder(PhraseMachine& machine, std::span<const Pattern> patterns, Searches& searches)
      : machine_(machine),
        patterns_(sorted(patterns)),
        searches_(searches),
        has_searched_(!searches.empty()),
        first_free_(machine.letter_count_ + 1) {
    make_room(std::max(first_free_, count_states()));
    machine_.nodes_[root].parent = nobody;
    taken_[root] = true;
    machine_.ends_.reserve(patterns_.size() + 1);
    machine_.ends_.emplace_back();  // `no_end`
    machine_.outputs_.reserve(patterns_.size());
  }

  void build() {
    // At no depth are there more states than patterns.
    std::vector<Stretch> stretches;
    stretches.reserve(patterns_.size());
    deeper_.reserve(patterns_.size());
    open({root, root, no_letter, 0, static_cast<std::uint32_t>(patterns_.size())});
    while (!deeper_.empty()) {
      ++depth_;
      stretches.swap(deeper_);
      deeper_.clear();
      for (const Stretch& each : stretches) open(each);
    }
    // No follower of any state lies further behind the last.
    machine_.nodes_.resize(std::size_t{last_taken_} + machine_.letter_count_ + 1);
  }

 private:
  /// The patterns that share the symbols up to a state: a stretch of the sorted list.
  struct Stretch {
    State state;
    State parent;
    Letter letter;  // that leads here
    std::uint32_t begin;
    std::uint32_t end;
  };

  /// How far before the end a state with several followers looks for room: what bounds the time to build.
  static constexpr std::uint32_t looked_back = 2048;

  /// One for each symbol of a pattern with which it begins to differ from the pattern before it.
  std::uint32_t count_states() const {
    std::size_t count = 1;
    std::u32string_view before;
    for (const Pattern* pattern : patterns_) {
      const std::u32string_view symbols = pattern->symbols;
      const auto end = std::mismatch(symbols.begin(), symbols.end(), before.begin(), before.end());
      count += static_cast<std::size_t>(symbols.end() - end.first);
      before = symbols;
    }
    return static_cast<std::uint32_t>(count);
  }

  void make_room(std::uint32_t last) {
    const std::size_t wanted = std::size_t{last} + machine_.letter_count_ + 2;
    if (machine_.nodes_.size() >= wanted) return;
    machine_.nodes_.resize(wanted + wanted / 8);
    taken_.resize(machine_.nodes_.size(), false);
  }

  /// A function of its own, called in two places, and not a part of the loop around it: a browser goes over
  /// to a function's better code when that is called anew, and this is called for every state.
  [[gnu::noinline]] void open(Stretch stretch) {
    note_end(stretch);
    followers_.clear();
    for (std::uint32_t begin = stretch.begin; begin < stretch.end;) {
      const char32_t symbol = patterns_[begin]->symbols[depth_];
      std::uint32_t end = begin;
      while (end < stretch.end && patterns_[end]->symbols[depth_] == symbol) ++end;
      followers_.push_back({0, stretch.state, machine_.letter_of(symbol), begin, end});
      begin = end;
    }
    if (followers_.empty()) return;
    const std::uint32_t base = find_base();
    machine_.nodes_[stretch.state].base = base;
    for (Stretch& each : followers_) {
      each.state = base + each.letter;
      taken_[each.state] = true;
      machine_.nodes_[each.state].parent = stretch.state;
      last_taken_ = std::max(last_taken_, each.state);
      deeper_.push_back(each);
    }
  }

  /// The failure of a state, and the patterns that end there: they stand first in its stretch.
  void note_end(Stretch& stretch) {
    if (stretch.state != root && stretch.parent != root) {
      machine_.nodes_[stretch.state].failure =
          machine_.advance(machine_.nodes_[stretch.parent].failure, stretch.letter);
    }
    Node& node = machine_.nodes_[stretch.state];
    const std::uint32_t inherited = stretch.state == root ? no_end : machine_.nodes_[node.failure].end;
    const auto first = static_cast<std::uint32_t>(machine_.outputs_.size());
    while (stretch.begin < stretch.end && patterns_[stretch.begin]->symbols.size() == depth_) {
      machine_.outputs_.push_back(patterns_[stretch.begin++]->id);
    }
    const auto count = static_cast<std::uint32_t>(machine_.outputs_.size()) - first;
    node.end = inherited;
    if (count == 0) return;
    node.end = static_cast<std::uint32_t>(machine_.ends_.size());
    machine_.ends_.push_back({first, count, static_cast<std::uint32_t>(depth_), inherited});
  }

  /// A base at which all of `followers_` find free places.
  std::uint32_t find_base() {
    const Letter first = followers_.front().letter;
    while (first_free_ < taken_.size() && taken_[first_free_]) ++first_free_;
    if (followers_.size() == 1) {
      make_room(first_free_);
      return first_free_ - first;
    }
    const std::uint32_t begin = std::max(first_free_, last_taken_ - std::min(last_taken_, looked_back));
    if (!has_searched_) searches_.push_back(search(begin));
    const std::uint32_t place = begin + searches_[next_search_++];
    make_room(place);
    return place - first;
  }

  /// How far from `begin` the first follower finds a place with which the others find theirs as well.
  std::uint32_t search(std::uint32_t begin) {
    for (std::uint32_t place = begin;; ++place) {
      make_room(place);
      const std::uint32_t base = place - followers_.front().letter;
      const bool is_free = std::none_of(followers_.begin(), followers_.end(),
                                        [&](const Stretch& each) { return taken_[base + each.letter]; });
      if (is_free) return place - begin;
    }
  }

  PhraseMachine& machine_;
  std::vector<const Pattern*> patterns_;
  Searches& searches_;
  bool has_searched_;  // an earlier machine's builder
  std::size_t next_search_ = 0;
  std::vector<Stretch> deeper_;
  std::vector<Stretch> followers_;
  std::vector<bool> taken_;
  std::size_t depth_ = 0;
  std::uint32_t first_free_;
  std::uint32_t last_taken_ = 0;
};

PhraseMachine::PhraseMachine(std::span<const Pattern> patterns) {
  Searches searches;
  *this = PhraseMachine(patterns, searches);
}

PhraseMachine::PhraseMachine(std::span<const Pattern> patterns, Searches& searches) {
  number_letters(patterns);
  Builder(*this, patterns, searches).build();
}

void PhraseMachine::number_letters(std::span<const Pattern> patterns) {
  pages_.assign(code_point_count >> page_bits, 0);
  letters_.assign(page_size, no_letter);
  for (const Pattern& pattern : patterns) {
    longest_ = std::max(longest_, static_cast<std::uint32_t>(pattern.symbols.size()));
    for (const char32_t symbol : pattern.symbols) {
      std::uint32_t& page = pages_[symbol >> page_bits];
      if (page == 0) {
        page = static_cast<std::uint32_t>(letters_.size());
        letters_.resize(letters_.size() + page_size, no_letter);
      }
      letters_[page + (symbol & (page_size - 1))] = unnumbered;
    }
  }
  // By code point, so that a state's followers, made from sorted patterns, are sorted as well.
  for (const std::uint32_t page : pages_) {
    for (std::uint32_t place = page; page != 0 && place < page + page_size; ++place) {
      if (letters_[place] == unnumbered) letters_[place] = ++letter_count_;
    }
  }
}

}  // namespace liaotai::text
