#include "engine/lint/ruleset.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <unordered_map>

#include "engine/lint/disguise.hpp"
#include "engine/lint/phrase_collector.hpp"

namespace liaotai::lint {
namespace {

std::uint8_t guesses_between(const Reading& reading, std::uint32_t first, std::uint32_t last) {
  std::uint8_t count = 0;
  for (std::uint32_t index = first; index <= last && count < 255; ++index) {
    if (reading.symbols()[index].folds.has_any(guessed_folds)) ++count;
  }
  return count;
}

/// What speaks against a symbol's being the one that the rule writes.
unsigned doubt_of(const text::Symbol& symbol, const WrittenSymbol& written) {
  constexpr unsigned spelled = 1;
  constexpr unsigned rare = 2;
  constexpr unsigned everyday = 3;
  constexpr unsigned other_way_round = 4;
  if (!symbol.folds.has_any(guessed_folds)) {
    return written.is_guess() && written.plain() != symbol.plain ? other_way_round : 0;
  }
  // A picture that shows several characters stands for them and is none of them, unless the rule writes it.
  const bool is_shown = symbol.plain == symbol.symbol && !written.is_guess();
  if (symbol.plain == written.plain() && !is_shown) return 0;
  if (symbol.folds.has(text::Fold::spelled)) return spelled;
  return symbol.folds.has(text::Fold::everyday) ? everyday : rare;
}

/// The same for a phrase: see `Hit::doubt`. `spelling`: its words, as the rule writes them.
std::uint8_t doubt_between(const Reading& reading, std::uint32_t first, std::uint32_t last,
                           std::u32string_view spelling) {
  unsigned doubt = 0;
  std::size_t place = 0;
  for (std::uint32_t index = first; index <= last && place < spelling.size(); ++index) {
    const text::Symbol& symbol = reading.symbols()[index];
    if (text::is_word(symbol.kind)) doubt += doubt_of(symbol, WrittenSymbol(spelling[place++]));
  }
  return static_cast<std::uint8_t>(std::min(doubt, 255U));
}

std::uint8_t least_of(const std::array<std::uint8_t, most_spellings>& doubts, SpellingSet spellings) {
  std::uint8_t least = 255;
  for (std::size_t place = 0; place < most_spellings; ++place) {
    if (((spellings >> place) & 1U) != 0) least = std::min(least, doubts[place]);
  }
  return least;
}

/// Symbols `first` to `last` of a text, both included.
struct MarkedPart {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
};

/// What was found with the marks that the phrase has before and behind it, with no more than space between;
/// nothing when they are not there.
std::optional<MarkedPart> with_marks(const Reading& reading, MarkedPart found, std::u32string_view leading,
                                     std::u32string_view trailing) {
  const auto is_space = [&](std::uint32_t index) { return reading.is_kind(index, text::SymbolKind::space); };
  for (std::size_t left = leading.size(); left > 0; --left) {
    while (found.first > 0 && is_space(found.first - 1)) --found.first;
    if (found.first == 0 || reading.symbol(found.first - 1) != leading[left - 1]) return std::nullopt;
    --found.first;
  }
  for (const char32_t mark : trailing) {
    do ++found.last;
    while (is_space(found.last));
    if (found.last >= reading.size() || reading.symbol(found.last) != mark) return std::nullopt;
  }
  return found;
}

/// The lists of phrases in rules, in which `@` and a name stand for the lexicons of that name in any pack.
class PhraseLists {
 public:
  explicit PhraseLists(std::span<const packs::Pack> packs) {
    for (const packs::Pack& pack : packs) {
      for (const packs::Lexicon& lexicon : pack.lexicons) lexicons_[lexicon.name].push_back(&lexicon);
    }
  }

  template <class Each>
  void each_phrase(const std::vector<std::string>& list, const Each& each) const {
    for (const std::string& phrase : list) {
      if (phrase.size() < 2 || phrase.front() != '@') {
        each(std::string_view(phrase));
        continue;
      }
      const auto named = lexicons_.find(std::string_view(phrase).substr(1));
      if (named == lexicons_.end()) continue;
      for (const packs::Lexicon* lexicon : named->second) each_phrase(lexicon->phrases, each);
    }
  }

 private:
  std::unordered_map<std::string_view, std::vector<const packs::Lexicon*>> lexicons_;
};

}  // namespace

Ruleset::Ruleset(std::vector<packs::Pack> packs) : packs_(std::move(packs)) {
  list_rules();
  phrases_ = collected_phrases();
  automaton_ = text::Automaton(phrases_.patterns());
  for (packs::Pack& pack : packs_) packs::let_go_of_phrases(pack);
}

void Ruleset::list_rules() {
  for (const packs::Pack& pack : packs_) {
    for (const packs::Rule& rule : pack.rules) {
      rules_.push_back(&rule);
      needs_.push_back(needs_of(rule));
    }
  }
}

PhraseList Ruleset::collected_phrases() const {
  PhraseCollector collector;
  const PhraseLists lists(packs_);
  const auto add = [&](const std::vector<std::string>& list, std::size_t rule, std::size_t role) {
    const PhraseUse use{static_cast<std::uint32_t>(rule), static_cast<std::uint16_t>(role)};
    const bool names_contact = rule < rules_.size() && role == 0 &&
                               (rules_[rule]->kind == packs::RuleKind::contact ||
                                rules_[rule]->kind == packs::RuleKind::platform_name);
    if (rule < rules_.size() && rules_[rule]->is_as_written) {
      // Who allows 限时抢购！ means the words.
      const bool excuses = (role_bit(use.role) & excusing_role(*rules_[rule])) != 0;
      const auto edges = excuses ? PhraseCollector::Edges::optional : PhraseCollector::Edges::needed;
      for (const std::string& phrase : list) collector.add_as_written(phrase, use, edges);
      return;
    }
    lists.each_phrase(list, [&](std::string_view phrase) { collector.add(phrase, use, names_contact); });
  };
  for (std::size_t place = 0; place < rules_.size(); ++place) {
    const packs::Rule& rule = *rules_[place];
    const std::span<const std::string_view> names = packs::description(rule.kind).lists;
    for (std::size_t role = 0; role < names.size(); ++role) add(rule.list(names[role]), place, role);
    for (std::size_t slot = 0; slot < rule.slots.size(); ++slot) {
      add(rule.slots[slot].phrases, place, names.size() + slot);
    }
  }
  for (std::size_t role = 0; role < context_lexicons.size(); ++role) {
    add({"@" + std::string(context_lexicons[role])}, context(), role);
  }
  return collector.finish();
}

Ruleset::Doubts Ruleset::doubts_of(const Reading& reading, const text::PatternMatch& match,
                                   const ListedPhrase& phrase) const {
  Doubts doubts{};
  for (std::uint32_t place = 0; place < phrase.spellings; ++place) {
    doubts[place] = doubt_between(reading, match.first, match.last, phrases_.spelling(phrase, place));
  }
  return doubts;
}

void Ruleset::find(const Reading& reading, HitTable& hits) const {
  automaton_.scan(reading.folded, [&](const text::PatternMatch& match) {
    const ListedPhrase& phrase = phrases_.phrases()[match.id];
    const std::span<const PhraseUse> uses = phrases_.uses(phrase);
    const auto is_heeded = [&](const PhraseUse& use) { return hits.heeds(use.rule); };
    if (std::none_of(uses.begin(), uses.end(), is_heeded)) return;
    if (!is_plausible(reading,
                      {match.first, match.last, phrase.word_starts, phrase.is_latin, phrase.is_sure}))
      return;
    const auto here =
        with_marks(reading, {match.first, match.last}, phrases_.leading(phrase), phrases_.trailing(phrase));
    if (!here) return;
    const Doubts doubts = doubts_of(reading, match, phrase);
    Hit hit{here->first,
            here->last,
            0,
            phrase.is_latin,
            phrase.symbols,
            guesses_between(reading, match.first, match.last),
            phrase.guesses,
            0,
            text::folds_between(reading.folded, here->first, here->last)};
    for (const PhraseUse& use : uses) {
      if (!is_heeded(use)) continue;
      hit.role = use.role;
      hit.doubt = least_of(doubts, use.spellings);
      hits.add(use.rule, hit);
    }
  });
}

}  // namespace liaotai::lint
