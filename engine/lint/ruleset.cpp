#include "engine/lint/ruleset.hpp"

#include <algorithm>
#include <map>
#include <string>

#include "engine/lint/disguise.hpp"
#include "engine/text/fold.hpp"

namespace liaotai::lint {
namespace {

constexpr text::FoldSet guessed = text::Fold::homophone | text::Fold::shape;

std::uint8_t guesses_between(const Reading& reading, std::uint32_t first, std::uint32_t last) {
  std::uint8_t count = 0;
  for (std::uint32_t index = first; index <= last && count < 255; ++index) {
    if (reading.symbols()[index].folds.has_any(guessed)) ++count;
  }
  return count;
}

/// What speaks against a symbol's being the one that the rule writes.
unsigned doubt_of(const text::Symbol& symbol, const text::Symbol& written) {
  constexpr unsigned rare = 2;
  constexpr unsigned everyday = 3;
  constexpr unsigned other_way_round = 4;
  if (!symbol.folds.has_any(guessed)) {
    return written.folds.has_any(guessed) && written.plain != symbol.plain ? other_way_round : 0;
  }
  // A picture that shows several characters stands for them and is none of them.
  const bool is_shown = symbol.plain == symbol.symbol;
  if (symbol.plain == written.plain && !is_shown) return 0;
  return symbol.folds.has(text::Fold::everyday) ? everyday : rare;
}

/// The same for a phrase: see `Hit::doubt`. `spelling`: its words, as the rule writes them.
std::uint8_t doubt_between(const Reading& reading, std::uint32_t first, std::uint32_t last,
                           const std::vector<text::Symbol>& spelling) {
  unsigned doubt = 0;
  std::size_t place = 0;
  for (std::uint32_t index = first; index <= last && place < spelling.size(); ++index) {
    const text::Symbol& symbol = reading.symbols()[index];
    if (text::is_word(symbol.kind)) doubt += doubt_of(symbol, spelling[place++]);
  }
  return static_cast<std::uint8_t>(std::min(doubt, 255U));
}

}  // namespace

/// Gathers the phrases of the rules; a phrase that several rules know is looked for once.
class Ruleset::Compiler {
 public:
  explicit Compiler(const Ruleset& ruleset) : ruleset_(ruleset) {}

  void add(std::string_view phrase, std::size_t rule, std::size_t role) {
    text::fold(phrase, folded_);
    std::u32string symbols = text::phrase_symbols(folded_);
    if (symbols.empty()) return;
    const auto [entry, fresh] = places_.try_emplace(std::move(symbols), collected_.size());
    const Phrase phrase_here = described(entry->first.size());
    if (fresh) collected_.push_back({phrase_here, {}, {}, {}});
    Phrase& phrase_kept = collected_[entry->second].phrase;
    phrase_kept.guesses = std::min(phrase_kept.guesses, phrase_here.guesses);
    // `taobao` and `tao bao` are one pattern; either writing is plain.
    collected_[entry->second].phrase.word_starts |= phrase_here.word_starts;
    const bool names_contact =
        rule < ruleset_.rules_.size() && role == 0 && ruleset_.rules_[rule]->kind == packs::RuleKind::contact;
    if (names_contact) collected_[entry->second].phrase.is_sure = true;
    std::vector<Use>& uses = collected_[entry->second].uses;
    const Use use{static_cast<std::uint32_t>(rule), static_cast<std::uint16_t>(role)};
    const auto known = std::find_if(uses.begin(), uses.end(), [&](const Use& each) {
      return each.rule == use.rule && each.role == use.role;
    });
    Collected& collected = collected_[entry->second];
    const auto place = static_cast<std::size_t>(known - uses.begin());
    if (known == uses.end()) {
      uses.push_back(use);
      collected.written.push_back(0);
    }
    const auto spelling = static_cast<SpellingSet>(1U << spelling_of(collected));
    collected.written[place] = static_cast<SpellingSet>(collected.written[place] | spelling);
  }

  /// The phrases of a list, the lexicons that it names by `@` laid open.
  void add(const std::vector<std::string>& list, std::size_t rule, std::size_t role) {
    for (const std::string& phrase : list) {
      if (phrase.size() > 1 && phrase.front() == '@') {
        for (const packs::Pack& pack : ruleset_.packs_) {
          for (const packs::Lexicon& lexicon : pack.lexicons) {
            if (lexicon.name == std::string_view(phrase).substr(1)) add(lexicon.phrases, rule, role);
          }
        }
      } else {
        add(std::string_view(phrase), rule, role);
      }
    }
  }

  void finish(Ruleset& ruleset) const {
    std::vector<text::Pattern> patterns(collected_.size());
    for (const auto& [symbols, place] : places_) {
      patterns[place] = {symbols, static_cast<std::uint32_t>(place)};
    }
    for (std::size_t place = 0; place < collected_.size(); ++place) {
      const Collected& each = collected_[place];
      Phrase phrase = each.phrase;
      phrase.first_symbol = static_cast<std::uint32_t>(ruleset.symbols_.size());
      phrase.size = static_cast<std::uint32_t>(patterns[place].symbols.size());
      ruleset.symbols_ += patterns[place].symbols;
      phrase.first_spelling = static_cast<std::uint32_t>(ruleset.spellings_.size());
      phrase.spellings = static_cast<std::uint32_t>(each.spellings.size());
      ruleset.spellings_.insert(ruleset.spellings_.end(), each.spellings.begin(), each.spellings.end());
      phrase.first_use = static_cast<std::uint32_t>(ruleset.uses_.size());
      phrase.uses = static_cast<std::uint32_t>(each.uses.size());
      ruleset.uses_.insert(ruleset.uses_.end(), each.uses.begin(), each.uses.end());
      ruleset.written_.insert(ruleset.written_.end(), each.written.begin(), each.written.end());
      ruleset.phrases_.push_back(phrase);
    }
    ruleset.automaton_ = text::Automaton(patterns);
  }

 private:
  struct Collected {
    Phrase phrase;
    std::vector<std::vector<text::Symbol>> spellings;  // its words as rules write them: 微星, 卫星
    std::vector<Use> uses;
    std::vector<SpellingSet> written;  // the spellings of each use
  };

  /// The place of the spelling of the phrase at hand among those of its pattern. Those beyond a set's room
  /// count as the last.
  std::size_t spelling_of(Collected& collected) const {
    std::vector<text::Symbol> words;
    for (const text::Symbol& symbol : folded_.symbols) {
      if (text::is_word(symbol.kind)) words.push_back(symbol);
    }
    const auto is_same = [](const text::Symbol& left, const text::Symbol& right) {
      return left.plain == right.plain;
    };
    std::vector<std::vector<text::Symbol>>& spellings = collected.spellings;
    const auto known = std::find_if(spellings.begin(), spellings.end(), [&](const auto& each) {
      return std::equal(each.begin(), each.end(), words.begin(), words.end(), is_same);
    });
    if (known != spellings.end()) return static_cast<std::size_t>(known - spellings.begin());
    if (spellings.size() < most_spellings) spellings.push_back(std::move(words));
    return spellings.size() - 1;
  }

  Phrase described(std::size_t length) const {
    Phrase phrase;
    phrase.symbols = static_cast<std::uint8_t>(std::min<std::size_t>(length, 255));
    phrase.is_latin = true;
    std::size_t place = 0;
    bool is_start = true;
    for (const text::Symbol& symbol : folded_.symbols) {
      if (!text::is_word(symbol.kind)) {
        is_start = true;
        continue;
      }
      if (is_start && place < 64) phrase.word_starts |= std::uint64_t{1} << place;
      is_start = false;
      ++place;
      if (symbol.folds.has_any(guessed) && phrase.guesses < 255) ++phrase.guesses;
      if (symbol.kind != text::SymbolKind::letter && symbol.kind != text::SymbolKind::digit) {
        phrase.is_latin = false;
      }
    }
    return phrase;
  }

  const Ruleset& ruleset_;
  text::FoldedText folded_;
  std::map<std::u32string, std::size_t> places_;
  std::vector<Collected> collected_;
};

Ruleset::Ruleset(std::vector<packs::Pack> packs) : packs_(std::move(packs)) {
  for (const packs::Pack& pack : packs_) {
    for (const packs::Rule& rule : pack.rules) {
      rules_.push_back(&rule);
      needs_.push_back(needs_of(rule));
    }
  }
  Compiler compiler(*this);
  for (std::size_t place = 0; place < rules_.size(); ++place) {
    const packs::Rule& rule = *rules_[place];
    const std::span<const std::string_view> names = packs::description(rule.kind).lists;
    for (std::size_t role = 0; role < names.size(); ++role) compiler.add(rule.list(names[role]), place, role);
    for (std::size_t slot = 0; slot < rule.slots.size(); ++slot) {
      compiler.add(rule.slots[slot].phrases, place, names.size() + slot);
    }
  }
  for (std::size_t role = 0; role < context_lexicons.size(); ++role) {
    const std::vector<std::string> lexicon{"@" + std::string(context_lexicons[role])};
    compiler.add(lexicon, context(), role);
  }
  compiler.finish(*this);
}

std::array<std::uint8_t, Ruleset::most_spellings> Ruleset::doubts_of(const Reading& reading,
                                                                     const text::PatternMatch& match,
                                                                     const Phrase& phrase) const {
  std::array<std::uint8_t, most_spellings> doubts{};
  for (std::uint32_t place = 0; place < phrase.spellings; ++place) {
    doubts[place] =
        doubt_between(reading, match.first, match.last, spellings_[phrase.first_spelling + place]);
  }
  return doubts;
}

std::uint8_t Ruleset::least_of(const std::array<std::uint8_t, most_spellings>& doubts,
                               SpellingSet spellings) {
  std::uint8_t least = 255;
  for (std::size_t place = 0; place < most_spellings; ++place) {
    if (((spellings >> place) & 1U) != 0) least = std::min(least, doubts[place]);
  }
  return least;
}

void Ruleset::find(const Reading& reading, HitTable& hits) const {
  automaton_.scan(reading.folded, [&](const text::PatternMatch& match) {
    const Phrase& phrase = phrases_[match.id];
    if (!is_plausible(reading,
                      {match.first, match.last, phrase.word_starts, phrase.is_latin, phrase.is_sure}))
      return;
    const std::array<std::uint8_t, most_spellings> doubts = doubts_of(reading, match, phrase);
    Hit hit{match.first,
            match.last,
            0,
            phrase.is_latin,
            phrase.symbols,
            guesses_between(reading, match.first, match.last),
            phrase.guesses,
            0,
            text::folds_between(reading.folded, match.first, match.last)};
    for (std::uint32_t use = phrase.first_use; use < phrase.first_use + phrase.uses; ++use) {
      hit.role = uses_[use].role;
      hit.doubt = least_of(doubts, written_[use]);
      hits.add(uses_[use].rule, hit);
    }
  });
}

}  // namespace liaotai::lint
