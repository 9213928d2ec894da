#include "engine/lint/kinds/missing.hpp"

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

#include "engine/lint/cover.hpp"
#include "engine/lint/nearby.hpp"

namespace liaotai::lint {
namespace {

// The places of the kind's lists in its description.
enum Role : std::uint16_t { when, unless, allow, answers, asking, aims, hints, notices };

/// Tells the word that people are asked to send, Reply STOP, from the same word in a sentence: Stop by our
/// store. See engine/lint/README.md, "What is missing".
class WordGrammar {
 public:
  explicit WordGrammar(const Judging& judging) : judging_(judging) {
    for (const Hit& hit : judging.hits) {
      if (hit.role == asking && hit.doubt == 0) asking_.push_back(hit);
      if (hit.role == aims) aims_.add(hit);
    }
    aims_.finish();
  }

  bool is_asked_for(const Hit& word) const {
    return is_asked_before(word) || (!word.is_latin && is_asked_behind(word)) || is_quoted(word) ||
           stands_in_capitals(word) || stands_alone(word);
  }

 private:
  /// The label of a button.
  bool stands_alone(const Hit& word) const {
    const Reading& reading = judging_.reading;
    return word.first == next_word(reading, 0) && next_word(reading, word.last + 1) >= reading.size();
  }

  /// 回复“退订”, Reply with STOP; not `Reply and never stop`.
  bool is_asked_before(const Hit& word) const {
    const Reading& reading = judging_.reading;
    constexpr std::size_t most_letters = 8;
    constexpr std::size_t most_characters = 4;
    constexpr std::size_t most_asked = 4;
    const std::size_t widest_gap = word.is_latin ? most_letters : most_characters;
    auto ask = std::lower_bound(asking_.begin(), asking_.end(), word.first,
                                [](const Hit& hit, std::size_t place) { return hit.last < place; });
    for (std::size_t count = 0; ask != asking_.begin() && count < most_asked; ++count) {
      --ask;
      if (reading.clauses[ask->last] != reading.clauses[word.first]) return false;
      const std::size_t gap = words_between(reading, ask->last + 1, word.first);
      if (gap > widest_gap) return false;
      if (is_too_short(*ask, word, gap)) continue;
      const std::optional<Excuse> excuse = judging_.context.excuse(word.first, word.last);
      if (!excuse || excuse->kind != ExcuseKind::negation || excuse->last <= ask->last ||
          excuse->first > word.last)
        return true;
    }
    return false;
  }

  /// 回 is in many words, and a small letter is one of its own: text n get 20% off.
  bool is_too_short(const Hit& ask, const Hit& word, std::size_t gap) const {
    if (!ask.is_latin && ask.symbols == 1 && gap > 1) return true;
    const bool is_letter = word.is_latin && word.symbols == 1;
    const bool is_small = !judging_.reading.symbols()[word.first].folds.has(text::Fold::letter_case);
    return is_letter && ask.is_latin && (is_small || gap > 0);
  }

  /// 退订请回T: in Chinese what to send may stand behind what for.
  bool is_asked_behind(const Hit& word) const {
    const Reading& reading = judging_.reading;
    constexpr std::size_t widest_gap = 3;
    const auto ask = std::upper_bound(asking_.begin(), asking_.end(), word.last,
                                      [](std::size_t place, const Hit& hit) { return place < hit.last; });
    return ask != asking_.end() && ask->first > word.last &&
           reading.clauses[ask->first] == reading.clauses[word.last] &&
           words_between(reading, word.last + 1, ask->first) <= widest_gap;
  }

  bool is_quoted(const Hit& word) const {
    const Reading& reading = judging_.reading;
    constexpr std::u32string_view openers = U"“‘「『【[\"'*";
    constexpr std::u32string_view closers = U"”’」』】]\"'*";
    if (word.first == 0) return false;
    const std::size_t pair = openers.find(reading.symbol(word.first - 1));
    return pair != std::u32string_view::npos && reading.symbol(word.last + 1) == closers[pair];
  }

  /// STOP to end, STOP = no more, or the last word of all.
  bool stands_in_capitals(const Hit& word) const {
    const Reading& reading = judging_.reading;
    if (!word.is_latin) return false;
    for (std::size_t index = word.first; index <= word.last; ++index) {
      const bool is_letter = reading.is_kind(index, text::SymbolKind::letter);
      if (is_letter && !reading.symbols()[index].folds.has(text::Fold::letter_case)) return false;
    }
    const std::size_t next = next_word(reading, word.last + 1);
    for (std::size_t mark = word.last + 1; mark < next; ++mark) {
      if (reading.symbol(mark) == U'=') return true;
    }
    return next >= reading.size() || aims_.right_behind(reading, word.last) != nullptr;
  }

  const Judging& judging_;
  std::vector<Hit> asking_;  // by `last`
  Nearby aims_;
};

/// Whether the text is one that must say it: a word of `when` stands in it, or a word that hints at the same
/// in a text that gives notice of nothing.
bool is_needed(const Judging& judging, const Cover& allowed) {
  const auto has = [&](Role role) {
    return std::any_of(judging.hits.begin(), judging.hits.end(), [&](const Hit& hit) {
      return hit.role == role && !allowed.covers_together(hit.first, hit.last);
    });
  };
  return has(when) || (has(hints) && !has(notices));
}

bool says_it(const Judging& judging, const Cover& allowed) {
  const WordGrammar grammar(judging);
  return std::any_of(judging.hits.begin(), judging.hits.end(), [&](const Hit& hit) {
    if (hit.role != unless && hit.role != answers) return false;
    if (allowed.covers_together(hit.first, hit.last)) return false;
    return hit.role == unless || (hit.doubt == 0 && grammar.is_asked_for(hit));
  });
}

Cover allowed_by(const Judging& judging) {
  Cover allowed;
  for (const Hit& hit : judging.hits) {
    if (hit.role == allow) allowed.add(hit.first, hit.last);
  }
  allowed.finish();
  return allowed;
}

}  // namespace

bool says_what_is_wanted(const Judging& judging) {
  return says_it(judging, allowed_by(judging));
}

void judge_missing(const Judging& judging, Judgements& found) {
  const Cover allowed = allowed_by(judging);
  if (!is_needed(judging, allowed) || says_it(judging, allowed)) return;
  found.push_back({0, static_cast<std::uint32_t>(judging.reading.text.size()), {}});
}

}  // namespace liaotai::lint
