#include <algorithm>
#include <utility>

#include "engine/lint/sieve_phrases.hpp"
#include "engine/text/folded_text.hpp"
#include "engine/text/tables.hpp"

namespace liaotai::lint {
namespace {

bool is_letter(char32_t symbol) {
  return symbol >= U'a' && symbol <= U'z';
}

bool is_word(char32_t symbol) {
  return text::is_word(text::tables::class_of(symbol).kind);
}

/// Whether a text that holds all of these can be settled.
bool are_of_settled_texts(std::u32string_view symbols) {
  return std::all_of(symbols.begin(), symbols.end(),
                     [](char32_t symbol) { return symbol < SieveWord::symbols_end; });
}

/// The words of the phrase up to the first mark that it needs, and that mark; nothing when it needs none.
std::u32string up_to_first_mark(const Ruleset::Sought& sought) {
  if (!sought.leading.empty()) return {sought.leading.end() - 1, sought.leading.end()};
  const auto mark = std::find_if_not(sought.symbols.begin(), sought.symbols.end(), is_word);
  if (mark != sought.symbols.end()) return {sought.symbols.begin(), mark + 1};
  if (sought.trailing.empty()) return {};
  return std::u32string(sought.symbols) + sought.trailing.front();
}

}  // namespace

void SievePhrases::add(const Ruleset::Sought& sought, std::span<const Use> uses,
                       std::span<std::uint32_t> marks) {
  const std::u32string_view symbols = sought.symbols;
  const auto id = static_cast<std::uint32_t>(phrases_.size());
  Phrase& phrase = phrases_.emplace_back();
  if (uses.empty()) return;
  phrase.first_use = static_cast<std::uint32_t>(uses_.size());
  phrase.uses = static_cast<std::uint16_t>(uses.size());
  phrase.word_starts = static_cast<std::uint32_t>(sought.word_starts);
  phrase.guesses = sought.guesses;
  phrase.is_spelled_once = sought.is_spelled_once;
  uses_.insert(uses_.end(), uses.begin(), uses.end());
  bool is_excuse = false;
  bool is_company = false;
  bool is_only_ending = true;
  bool is_only_joining = true;
  for (const Use& use : uses) {
    is_excuse = is_excuse || rules_->is_excusing(use.rule, use.role);
    is_company =
        is_company || rules_->is_before(use.rule, use.role) || rules_->is_right_behind(use.rule, use.role);
    const GroupsMet anchors = rules_->anchors_of(use.rule, use.role);
    phrase.anchors.add(anchors);
    is_only_ending = is_only_ending && (anchors.has_none() || rules_->is_ending(use.rule, use.role));
    is_only_joining = is_only_joining && (anchors.has_none() || rules_->is_joining(use.rule, use.role));
    if (rules_->needs_company(use.rule, use.role)) {
      phrase.needs_company = true;
    } else {
      phrase.groups.add(rules_->groups_of(use.rule, use.role));
    }
  }
  phrase.is_only_ending = is_only_ending;
  phrase.is_only_joining = is_only_joining;
  const bool is_anchor = !phrase.anchors.has_none();
  if (std::u32string marked = up_to_first_mark(sought); !marked.empty()) {
    sign_phrases_.push_back({std::move(marked), id});
    return;
  }
  phrase.ends_in_letter = is_letter(symbols.back());
  if (!are_of_settled_texts(symbols)) return;
  if (symbols.size() == 1) {
    single_[symbols.front()] = id;
    if (is_anchor) marks[symbols.front()] |= SieveWord::phrase;
    return;
  }
  table_.add(symbols, id);
  starts_.add(symbols);
  if (is_excuse) excuse_starts_.add(symbols);
  if (is_company) {
    company_starts_.add(symbols);
    longest_company_ = std::max(longest_company_, static_cast<std::uint32_t>(symbols.size()));
  }
  if (!is_anchor) return;
  anchor_table_.add(symbols, id);
  anchor_starts_.add(symbols);
  marks[symbols.front()] |= SieveWord::phrase_start;
}

void SievePhrases::finish() {
  table_.finish();
  anchor_table_.finish();
  std::stable_sort(sign_phrases_.begin(), sign_phrases_.end(),
                   [](const SignPhrase& one, const SignPhrase& other) {
                     return one.symbols.back() < other.symbols.back();
                   });
}

void SievePhrases::note_signs(SignSet& signs) const {
  for (const SignPhrase& phrase : sign_phrases_) signs.add(phrase.symbols.back());
}

}  // namespace liaotai::lint
