#include "engine/lint/phrase_collector.hpp"

#include <algorithm>
#include <functional>
#include <numeric>
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
  phrase.symbols = counted_symbols(size);
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
  const ListedPhrase& one = list->phrases_[left];
  const ListedPhrase& other = list->phrases_[right];
  return list->symbols(one) == list->symbols(other) && list->leading(one) == list->leading(other) &&
         list->trailing(one) == list->trailing(other);
}

void PhraseCollector::add(std::string_view phrase, PhraseUse use, bool names_contact) {
  const auto [known, is_new] = entries_.try_emplace(phrase);
  if (is_new) known->second = read(phrase);
  const Entry entry = known->second;
  if (entry.place == nothing) return;
  if (names_contact) list_.phrases_[entry.place].is_sure = true;
  note(entry, use);
}

void PhraseCollector::add_as_written(std::string_view phrase, PhraseUse use, Edges edges) {
  text::fold(phrase, folded_);
  const bool has_word = std::any_of(folded_.symbols.begin(), folded_.symbols.end(),
                                    [](const text::Symbol& symbol) { return text::is_word(symbol.kind); });
  do {
    text::MarkedPhrase marked = text::marked_phrase(folded_);
    if (edges == Edges::optional && has_word) marked.leading = marked.trailing = {};
    const std::uint32_t place = place_of(marked);
    if (place == nothing) return;
    note({place, spelling_at(place)}, use);
  } while (text::end_clauses_within(folded_));
}

void PhraseCollector::note(const Entry& entry, PhraseUse use) {
  Notes& notes = notes_[entry.place];
  const bool is_known = notes.last_use != nothing && uses_[notes.last_use].use.rule == use.rule &&
                        uses_[notes.last_use].use.role == use.role;
  if (!is_known) {
    notes.last_use = static_cast<std::uint32_t>(uses_.size());
    uses_.push_back({entry.place, use});
  }
  SpellingSet& spellings = uses_[notes.last_use].use.spellings;
  spellings = static_cast<SpellingSet>(spellings | 1U << entry.spelling);
}

PhraseCollector::Entry PhraseCollector::read(std::string_view phrase) {
  text::fold(phrase, folded_);
  const std::uint32_t place = place_of({{}, text::phrase_symbols(folded_), {}});
  return place == nothing ? Entry{} : Entry{place, spelling_at(place)};
}

/// The place of the phrase that was folded last. It is listed as if it were new, and taken back when it is
/// not.
std::uint32_t PhraseCollector::place_of(const text::MarkedPhrase& marked) {
  if (marked.symbols.empty()) return nothing;
  ListedPhrase phrase = described(folded_, marked.symbols.size());
  phrase.first_symbol = static_cast<std::uint32_t>(list_.symbols_.size());
  phrase.first_mark = static_cast<std::uint32_t>(list_.marks_.size());
  phrase.leading = static_cast<std::uint32_t>(marked.leading.size());
  phrase.trailing = static_cast<std::uint32_t>(marked.trailing.size());
  const auto place = static_cast<std::uint32_t>(list_.phrases_.size());
  list_.symbols_ += marked.symbols;
  list_.marks_ += marked.leading + marked.trailing;
  list_.phrases_.push_back(phrase);
  const auto [known, is_new] = places_.insert(place);
  if (is_new) {
    notes_.emplace_back();
    return place;
  }
  list_.phrases_.pop_back();
  list_.symbols_.resize(phrase.first_symbol);
  list_.marks_.resize(phrase.first_mark);
  ListedPhrase& listed = list_.phrases_[*known];
  listed.guesses = std::min(listed.guesses, phrase.guesses);
  // `taobao` and `tao bao` are one pattern; either writing is plain.
  listed.word_starts |= phrase.word_starts;
  return *known;
}

/// Which spelling of the phrase at `place` was folded last. Those beyond a set's room count as the last.
std::uint8_t PhraseCollector::spelling_at(std::uint32_t place) {
  const std::size_t first = written_.size();
  for (const text::Symbol& symbol : folded_.symbols) {
    if (!text::is_word(symbol.kind)) continue;
    written_.push_back(WrittenSymbol(symbol.plain, symbol.folds.has_any(guessed_folds)).number());
  }
  const std::u32string_view all(written_);
  const std::u32string_view here = all.substr(first);
  std::uint32_t* next = &notes_[place].first_spelling;
  std::uint8_t count = 0;
  for (; *next != nothing; ++count) {
    NotedSpelling& each = spellings_[*next];
    const std::u32string_view known = all.substr(each.first, each.size);
    const bool is_last = count + 1U == most_spellings;
    if (is_last || known == here) {
      written_.resize(first);
      return count;
    }
    next = &each.next;
  }
  *next = static_cast<std::uint32_t>(spellings_.size());
  spellings_.push_back({static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(here.size()), nothing});
  return count;
}

PhraseList PhraseCollector::finish() const {
  const std::vector<std::uint32_t> order = places_in_order();
  PhraseList list;
  list.phrases_.reserve(order.size());
  list.symbols_.reserve(list_.symbols_.size());
  list.marks_ = list_.marks_;
  for (const std::uint32_t place : order) {
    ListedPhrase& phrase = list.phrases_.emplace_back(list_.phrases_[place]);
    phrase.first_symbol = static_cast<std::uint32_t>(list.symbols_.size());
    list.symbols_ += list_.symbols(list_.phrases_[place]);
  }
  list_spellings(list, order);
  list_uses(list, order);
  return list;
}

/// The places where phrases were noted, in the order of their symbols, and of their coming where only marks
/// tell them apart.
std::vector<std::uint32_t> PhraseCollector::places_in_order() const {
  std::vector<std::uint32_t> order(list_.phrases_.size());
  std::iota(order.begin(), order.end(), 0U);
  std::sort(order.begin(), order.end(), [&](std::uint32_t left, std::uint32_t right) {
    const int order = list_.symbols(list_.phrases_[left]).compare(list_.symbols(list_.phrases_[right]));
    return order != 0 ? order < 0 : left < right;
  });
  return order;
}

void PhraseCollector::list_spellings(PhraseList& list, std::span<const std::uint32_t> order) const {
  list.spellings_.reserve(spellings_.size());
  for (std::size_t index = 0; index < order.size(); ++index) {
    ListedPhrase& phrase = list.phrases_[index];
    phrase.first_spelling = static_cast<std::uint32_t>(list.spellings_.size());
    std::uint32_t noted = notes_[order[index]].first_spelling;
    for (; noted != nothing; noted = spellings_[noted].next, ++phrase.spellings) {
      const std::u32string_view words =
          std::u32string_view(written_).substr(spellings_[noted].first, spellings_[noted].size);
      const bool is_other = !list.symbols(phrase).starts_with(words);
      const std::size_t first = is_other ? list.symbols_.size() : phrase.first_symbol;
      if (is_other) list.symbols_ += words;
      list.spellings_.push_back({static_cast<std::uint32_t>(first), spellings_[noted].size});
    }
  }
}

/// The uses of each phrase as they were noted, in a row that it shares with all phrases that have the same.
void PhraseCollector::list_uses(PhraseList& list, std::span<const std::uint32_t> order) const {
  std::vector<std::uint32_t> begins(order.size() + 1);  // of each noted place's uses among those of all
  for (const NotedUse& noted : uses_) ++begins[noted.place + 1];
  std::partial_sum(begins.begin(), begins.end(), begins.begin());
  std::vector<std::uint32_t> ends = begins;
  std::vector<PhraseUse> uses(uses_.size());
  for (const NotedUse& noted : uses_) uses[ends[noted.place]++] = noted.use;

  const auto row_at = [&](std::uint32_t place) {
    const PhraseList::Row& row = list.rows_of_uses_[place];
    return std::span<const PhraseUse>(list.uses_).subspan(row.first, row.size);
  };
  const auto hash = [&](std::uint32_t place) {
    constexpr std::size_t golden_ratio = 0x9E3779B1;
    std::size_t all = 0;
    for (const PhraseUse& use : row_at(place)) {
      const std::size_t one = std::size_t{use.rule} << 12U | std::size_t{use.role} << 8U | use.spellings;
      all = (all ^ one) * golden_ratio;
    }
    return all;
  };
  const auto is_same = [&](std::uint32_t left, std::uint32_t right) {
    const std::span<const PhraseUse> one = row_at(left);
    const std::span<const PhraseUse> other = row_at(right);
    return std::equal(one.begin(), one.end(), other.begin(), other.end());
  };
  std::unordered_set<std::uint32_t, decltype(hash), decltype(is_same)> rows(0, hash, is_same);
  for (std::size_t index = 0; index < order.size(); ++index) {
    // Listed as if it were new, and taken back when it is not.
    const auto row = static_cast<std::uint32_t>(list.rows_of_uses_.size());
    const std::size_t first = list.uses_.size();
    const std::uint32_t begin = begins[order[index]];
    const std::span<const PhraseUse> here = std::span(uses).subspan(begin, ends[order[index]] - begin);
    list.uses_.insert(list.uses_.end(), here.begin(), here.end());
    list.rows_of_uses_.push_back(
        {static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(here.size())});
    const auto [known, is_new] = rows.insert(row);
    list.phrases_[index].uses = *known;
    if (is_new) continue;
    list.rows_of_uses_.pop_back();
    list.uses_.resize(first);
  }
}

}  // namespace liaotai::lint
