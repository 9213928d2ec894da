#include "engine/lint/bulk_linter.hpp"

#include <algorithm>

#include "engine/lint/evidence.hpp"
#include "engine/lint/words_hash.hpp"
#include "engine/text/utf16_offsets.hpp"

namespace liaotai::lint {

BulkLinter::BulkLinter(const Ruleset& standard, const Ruleset& own, Occasion occasion,
                       std::unordered_set<std::uint64_t> dismissed, SieveShelf& shelf)
    : linter_(standard, own, std::move(occasion)), shelf_(shelf), dismissed_(std::move(dismissed)) {
  linter_.each_source([&](const Ruleset& ruleset, std::span<const std::size_t> rules) {
    if (!rules.empty()) sources_.push_back({&ruleset, rules});
    for (const std::size_t place : rules) {
      const packs::Rule* const rule = ruleset.rules()[place];
      if (ruleset.needs(place).sign != Needs::Sign::nothing) continue;
      set_rules_.push_back({rule, rule->number("symbols").value_or(0)});
    }
  });
  const bool are_all_standard = sources_.size() == 1 && sources_.front().ruleset == &standard;
  sieve_ = are_all_standard ? shelf_.take(sources_.front()) : std::make_unique<Sieve>(sources_);
  goes_back_ = are_all_standard;
}

BulkLinter::~BulkLinter() {
  if (goes_back_) shelf_.put_back(std::move(sieve_), sources_.front());
}

bool BulkLinter::judge(std::string_view text, std::uint32_t item) {
  findings_.clear();
  const std::uint64_t hash = InnocentTexts::hash_of(text);
  known_ = innocent_.find(hash);
  const bool came_before = known_.has_value();
  was_looked_at_ = false;
  bool is_innocent = true;
  if (!came_before) {
    const Sieve::Verdict verdict = look(text);
    if (verdict == Sieve::Verdict::broken) return false;
    if (verdict == Sieve::Verdict::suspect) is_innocent = find_in(text);
  }
  for (SetRule& each : set_rules_) judge_set(each, text, item);
  if (!came_before && is_innocent) innocent_.keep(hash, known_.value_or(InnocentTexts::Known{}));
  ++texts_;
  return true;
}

Sieve::Verdict BulkLinter::look(std::string_view text) {
  if (sieve_->is_outgrown()) sieve_ = std::make_unique<Sieve>(sources_, *sieve_);
  was_looked_at_ = true;
  return sieve_->look(text);
}

/// Answers whether nothing is wrong with the text, be it dismissed or not.
bool BulkLinter::find_in(std::string_view text) {
  const auto may_find = [&](const Ruleset& ruleset, std::size_t place) {
    return sieve_->may_find(ruleset, place);
  };
  linter_.judge(text, may_find, findings_);
  if (findings_.empty()) return true;
  if (!dismissed_.empty()) {
    findings_.erase(
        std::remove_if(findings_.begin(), findings_.end(),
                       [&](const Finding& each) { return is_dismissed(linter_.fingerprint_of(each)); }),
        findings_.end());
  }
  return false;
}

bool BulkLinter::is_dismissed(std::uint64_t fingerprint) {
  if (dismissed_.count(fingerprint) == 0) return false;
  used_.insert(fingerprint);
  return true;
}

/// The symbols of the text's words, as folding gives them.
void BulkLinter::read_words(std::string_view text) {
  if (!was_looked_at_) look(text);
  words_.clear();
  if (sieve_->is_settled()) {
    const SieveWords& words = sieve_->words();
    for (std::size_t index = 0; index < words.size(); ++index) words_.push_back(words[index].symbol());
    return;
  }
  read(text, reading_);
  for (const text::Symbol& symbol : reading_.symbols()) {
    if (text::is_word(symbol.kind)) words_ += symbol.symbol;
  }
}

/// How many symbols the words have, and where the first text with the same words stands.
InnocentTexts::Known BulkLinter::known(std::string_view text) {
  if (known_) return *known_;
  const HashedWords words = hash_words(text);
  const std::uint32_t first = first_places_.of(words.hash, static_cast<std::uint32_t>(texts_));
  known_ = InnocentTexts::Known{static_cast<std::uint32_t>(words.count), first};
  return *known_;
}

/// The hash of the same words, and how many there are.
BulkLinter::HashedWords BulkLinter::hash_words(std::string_view text) {
  if (sieve_->is_settled()) {
    const SieveWords& words = sieve_->words();
    return {words_hash(words.size(), [&](std::size_t index) { return words[index].symbol(); }), words.size()};
  }
  read_words(text);
  return {words_hash(words_.size(), [&](std::size_t index) { return std::uint32_t{words_[index]}; }),
          words_.size()};
}

// As `judge_set` has it: one finding, at the first text that is too many. How many there are is known at the
// end.
void BulkLinter::judge_count(const packs::Rule& rule, std::string_view text, std::uint32_t item) {
  const auto limit = static_cast<std::size_t>(rule.number("items").value_or(0));
  if (texts_ == limit) keep(text, {&rule, item, 0, 0, fingerprint(Reading{}, rule.id, 0, 0)});
}

void BulkLinter::judge_set(SetRule& asked, std::string_view text, std::uint32_t item) {
  const packs::Rule& rule = *asked.rule;
  if (rule.kind == packs::RuleKind::count) return judge_count(rule, text, item);
  const InnocentTexts::Known words = known(text);
  if (static_cast<std::int64_t>(words.words) < asked.fewest_symbols) return;
  if (words.first != texts_) {
    const std::uint64_t print = is_full() ? 0 : fingerprint_of_repeated(asked, words.first, text);
    return keep(text, {&rule, item, 0, words.first + 1, print});
  }
  const std::optional<std::size_t> like = nearly_the_same(rule, text);
  if (!like) return;
  const std::uint64_t print = is_full() ? 0 : fingerprint_of_words(rule, text);
  keep(text, {&rule, item, 0, static_cast<std::uint32_t>(*like) + 1, print});
}

/// The place of an earlier text, where the rule asks for that and the file is not too long.
std::optional<std::size_t> BulkLinter::nearly_the_same(const packs::Rule& rule, std::string_view text) {
  const auto percent = static_cast<std::size_t>(rule.number("percent").value_or(0));
  if (percent == 0 || texts_ >= most_compared) return std::nullopt;
  read_words(text);
  return likeness_.try_emplace(&rule, percent).first->second.like(words_, texts_);
}

std::uint64_t BulkLinter::fingerprint_of_words(const packs::Rule& rule, std::string_view text) {
  read_words(text);
  const std::vector<std::uint32_t> symbols(words_.begin(), words_.end());
  return fingerprint_of_whole(rule.id, symbols);
}

/// Of a text with the same words as the one at `first`.
std::uint64_t BulkLinter::fingerprint_of_repeated(SetRule& asked, std::uint32_t first,
                                                  std::string_view text) {
  const auto [entry, is_new] = asked.fingerprints.try_emplace(first, 0);
  if (is_new) entry->second = fingerprint_of_words(*asked.rule, text);
  return entry->second;
}

void BulkLinter::keep(std::string_view text, SetFinding finding) {
  if (is_dismissed(finding.fingerprint)) return;
  if (++set_count_ > most_set_findings) return;
  finding.units = static_cast<std::uint32_t>(text::utf16_length(text));
  set_findings_.push_back(finding);
}

std::vector<core::Argument> BulkLinter::arguments_of(const SetFinding& finding) const {
  if (finding.first > 0) return {{"first", static_cast<long long>(finding.first)}};
  const auto limit = static_cast<long long>(finding.rule->number("items").value_or(0));
  const auto count = static_cast<long long>(texts_);
  return {{"limit", limit}, {"count", count}, {"beyond", count - limit}};
}

}  // namespace liaotai::lint
