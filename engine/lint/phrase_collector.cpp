#include "engine/lint/phrase_collector.hpp"

#include <algorithm>
#include <functional>
#include <span>
#include <utility>

#include "engine/text/automaton.hpp"
#include "engine/text/fold.hpp"
#include "engine/text/phrase_shape.hpp"

namespace liaotai::lint {
namespace {

/// What the symbols of a phrase say about it; where it stands in its list is told elsewhere.
ListedPhrase described(const text::FoldedText& folded, std::size_t size) {
  const text::PhraseShape shape = text::phrase_shape(folded);
  ListedPhrase phrase;
  phrase.word_starts = shape.word_starts;
  phrase.is_latin = shape.is_latin;
  phrase.size = static_cast<std::uint32_t>(size);
  phrase.symbols = static_cast<std::uint8_t>(std::min<std::size_t>(size, 255));
  for (const text::Symbol& symbol : folded.symbols) {
    const bool is_guess = text::is_word(symbol.kind) && symbol.folds.has_any(guessed_folds);
    if (is_guess && phrase.guesses < 255) ++phrase.guesses;
  }
  return phrase;
}

}  // namespace

std::vector<text::Pattern> PhraseList::patterns() const {
  std::vector<text::Pattern> patterns;
  patterns.reserve(phrases_.size());
  for (const ListedPhrase& phrase : phrases_) {
    patterns.push_back({symbols(phrase), static_cast<std::uint32_t>(patterns.size())});
  }
  return patterns;
}

std::size_t PhraseCollector::Hash::operator()(std::uint32_t place) const {
  return std::hash<std::u32string_view>()(list->symbols(list->phrases_[place]));
}

bool PhraseCollector::Equal::operator()(std::uint32_t left, std::uint32_t right) const {
  return list->symbols(list->phrases_[left]) == list->symbols(list->phrases_[right]);
}

void PhraseCollector::add(std::string_view phrase, PhraseUse use, bool names_contact) {
  const auto [known, is_new] = entries_.try_emplace(phrase);
  if (is_new) known->second = read(phrase);
  const Entry entry = known->second;
  if (entry.place == nothing) return;
  if (names_contact) list_.phrases_[entry.place].is_sure = true;
  Notes& notes = notes_[entry.place];
  const bool is_known = notes.last_use != nothing && uses_[notes.last_use].use.rule == use.rule &&
                        uses_[notes.last_use].use.role == use.role;
  if (!is_known) {
    notes.last_use = static_cast<std::uint32_t>(uses_.size());
    uses_.push_back({entry.place, use, 0});
  }
  SpellingSet& spellings = uses_[notes.last_use].spellings;
  spellings = static_cast<SpellingSet>(spellings | 1U << entry.spelling);
}

PhraseCollector::Entry PhraseCollector::read(std::string_view phrase) {
  text::fold(phrase, folded_);
  const std::uint32_t place = place_of_symbols();
  return place == nothing ? Entry{} : Entry{place, spelling_at(place)};
}

/// The place of the phrase that was folded last. It is listed as if it were new, and taken back when it is
/// not.
std::uint32_t PhraseCollector::place_of_symbols() {
  const std::u32string symbols = text::phrase_symbols(folded_);
  if (symbols.empty()) return nothing;
  ListedPhrase phrase = described(folded_, symbols.size());
  phrase.first_symbol = static_cast<std::uint32_t>(list_.symbols_.size());
  const auto place = static_cast<std::uint32_t>(list_.phrases_.size());
  list_.symbols_ += symbols;
  list_.phrases_.push_back(phrase);
  const auto [known, is_new] = places_.insert(place);
  if (is_new) {
    notes_.emplace_back();
    return place;
  }
  list_.phrases_.pop_back();
  list_.symbols_.resize(phrase.first_symbol);
  ListedPhrase& listed = list_.phrases_[*known];
  listed.guesses = std::min(listed.guesses, phrase.guesses);
  // `taobao` and `tao bao` are one pattern; either writing is plain.
  listed.word_starts |= phrase.word_starts;
  return *known;
}

/// Which spelling of the phrase at `place` was folded last. Those beyond a set's room count as the last.
std::uint8_t PhraseCollector::spelling_at(std::uint32_t place) {
  const std::size_t first = list_.written_.size();
  for (const text::Symbol& symbol : folded_.symbols) {
    if (text::is_word(symbol.kind)) list_.written_.push_back({symbol.plain, symbol.folds});
  }
  const std::span<const WrittenSymbol> all(list_.written_);
  const std::span<const WrittenSymbol> here = all.subspan(first);
  const auto is_same = [](const WrittenSymbol& left, const WrittenSymbol& right) {
    return left.plain == right.plain;
  };
  std::uint32_t* next = &notes_[place].first_spelling;
  std::uint8_t count = 0;
  for (; *next != nothing; ++count) {
    NotedSpelling& each = spellings_[*next];
    const std::span<const WrittenSymbol> known = all.subspan(each.first, each.size);
    const bool is_last = count + 1U == most_spellings;
    if (is_last || std::equal(known.begin(), known.end(), here.begin(), here.end(), is_same)) {
      list_.written_.resize(first);
      return count;
    }
    next = &each.next;
  }
  *next = static_cast<std::uint32_t>(spellings_.size());
  spellings_.push_back({static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(here.size()), nothing});
  return count;
}

PhraseList PhraseCollector::finish() {
  list_spellings();
  list_uses();
  entries_.clear();
  places_.clear();
  return std::exchange(list_, {});
}

void PhraseCollector::list_spellings() {
  list_.spellings_.reserve(spellings_.size());
  for (std::size_t place = 0; place < notes_.size(); ++place) {
    ListedPhrase& phrase = list_.phrases_[place];
    phrase.first_spelling = static_cast<std::uint32_t>(list_.spellings_.size());
    for (std::uint32_t each = notes_[place].first_spelling; each != nothing; each = spellings_[each].next) {
      list_.spellings_.push_back({spellings_[each].first, spellings_[each].size});
      ++phrase.spellings;
    }
  }
}

/// The uses as they were noted, those of each phrase in one row.
void PhraseCollector::list_uses() {
  for (const NotedUse& noted : uses_) ++list_.phrases_[noted.place].uses;
  std::uint32_t next = 0;
  for (ListedPhrase& phrase : list_.phrases_) {
    phrase.first_use = next;
    next += std::exchange(phrase.uses, 0);
  }
  list_.uses_.resize(uses_.size());
  list_.spellings_of_uses_.resize(uses_.size());
  for (const NotedUse& noted : uses_) {
    ListedPhrase& phrase = list_.phrases_[noted.place];
    const std::uint32_t place = phrase.first_use + phrase.uses++;
    list_.uses_[place] = noted.use;
    list_.spellings_of_uses_[place] = noted.spellings;
  }
}

}  // namespace liaotai::lint
