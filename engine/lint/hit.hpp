#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/lint/needs.hpp"
#include "engine/text/folded_text.hpp"

namespace liaotai::lint {

/// A phrase of a rule found in a text: symbols `first` to `last`, both included.
struct Hit {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  std::uint16_t role = 0;        ///< the place of the phrase's list in the description of the rule's kind
  bool is_latin = false;         ///< the phrase is of Latin letters and digits alone
  std::uint8_t symbols = 0;      ///< of the phrase, at most 255
  std::uint8_t guesses = 0;      ///< of these, how many only sound or look like what is meant
  std::uint8_t own_guesses = 0;  ///< symbols of the phrase as the rule writes it that do so: 有威信 has one
  std::uint8_t doubt = 0;  ///< for each symbol that is none of the phrase's own two, three for an everyday
                           ///< one, one for one that is spelled
  text::FoldSet folds;     ///< what was seen through within it
};

/// Whether most of the phrase is really there: 嘴低价 says 最低价, a word of look-alikes alone says nothing.
/// An everyday character in the place of one of two says nothing either: 好平 is no 好评, 线时抢购 is
/// 限时抢购.
inline bool is_certain_enough(const Hit& hit) {
  return hit.doubt <= hit.symbols;
}

/// Whether nothing of it is really there, and what stands there is everyday: 保 for 报.
inline bool is_far_fetched(const Hit& hit) {
  return hit.doubt > 2 * hit.symbols;
}

/// Whether something stands between all of its symbols: c o m.
inline bool is_spaced(const Hit& hit) {
  return hit.last - hit.first >= hit.symbols;
}

/// The hits of one text, by rule. Reused from text to text.
class HitTable {
 public:
  explicit HitTable(std::size_t rules) : hits_(rules), roles_(rules), heeded_(rules, true) {}

  /// Whether somebody asks for hits of this rule; otherwise they are not looked into.
  void heed(std::size_t rule, bool is_asked) { heeded_[rule] = is_asked; }
  bool heeds(std::size_t rule) const { return heeded_[rule]; }

  void add(std::size_t rule, const Hit& hit) {
    if (hits_[rule].empty()) touched_.push_back(rule);
    hits_[rule].push_back(hit);
    roles_[rule] |= role_bit(hit.role);
  }
  /// The rules that have hits.
  std::span<const std::size_t> touched() const { return touched_; }
  /// The roles of the rule's hits.
  RoleSet roles(std::size_t rule) const { return roles_[rule]; }
  /// In the order in which they end.
  std::span<const Hit> of(std::size_t rule) const { return hits_[rule]; }
  void clear() {
    for (const std::size_t rule : touched_) {
      hits_[rule].clear();
      roles_[rule] = 0;
    }
    touched_.clear();
  }

 private:
  std::vector<std::vector<Hit>> hits_;
  std::vector<RoleSet> roles_;
  std::vector<bool> heeded_;
  std::vector<std::size_t> touched_;
};

}  // namespace liaotai::lint
