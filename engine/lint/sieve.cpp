#include "engine/lint/sieve.hpp"

#include <algorithm>
#include <limits>

namespace liaotai::lint {
namespace {

using Sign = Needs::Sign;

std::size_t lower(std::size_t limit, std::optional<std::int64_t> other) {
  return other ? std::min(limit, static_cast<std::size_t>(std::max<std::int64_t>(*other, 0))) : limit;
}

}  // namespace

/// Gathers what the rules ask for.
class Sieve::Compiler {
 public:
  explicit Compiler(Sieve& sieve) : sieve_(sieve) {}

  void add(const Source& source) {
    std::vector<std::uint32_t> asked(source.ruleset->rules().size(), nobody);
    for (const std::size_t place : source.rules) {
      const packs::Rule& rule = *source.ruleset->rules()[place];
      const Needs& needs = source.ruleset->needs(place);
      sieve_.note_sign(rule, needs);
      if (!needs.roles.empty()) asked[place] = sieve_.rules_.add(rule, needs);
    }
    SievePhrases phrases(source.ruleset->machine(), sieve_.rules_);
    source.ruleset->each_phrase([&](const Ruleset::Sought& sought, std::span<const Ruleset::Use> uses) {
      uses_.clear();
      for (const Ruleset::Use& use : uses) {
        if (use.rule >= asked.size() || asked[use.rule] == nobody) continue;
        const SievePhrases::Use here{asked[use.rule], role_bit(use.role)};
        if (sieve_.rules_.wants(here.rule, here.role)) uses_.push_back(here);
      }
      phrases.add(sought, uses_, marks_);
    });
    if (phrases.is_empty()) return;
    phrases.note_signs(sieve_.signs_);
    sieve_.phrases_.push_back(std::move(phrases));
  }

  void finish() { sieve_.table_.emplace(std::move(marks_)); }

 private:
  static constexpr std::uint32_t nobody = 0xFFFFFFFF;

  Sieve& sieve_;
  std::vector<SievePhrases::Use> uses_;
  std::vector<std::uint32_t> marks_ = std::vector<std::uint32_t>(0x10000);  // by symbol
};

Sieve::Sieve(std::span<const Source> sources)
    : most_characters_(std::numeric_limits<std::size_t>::max()), most_bytes_(most_characters_) {
  Compiler compiler(*this);
  for (const Source& source : sources) compiler.add(source);
  compiler.finish();
}

void Sieve::note_sign(const packs::Rule& rule, const Needs& needs) {
  switch (needs.sign) {
    case Sign::length:
      most_characters_ = lower(most_characters_, rule.number("characters"));
      most_bytes_ = lower(most_bytes_, rule.number("bytes"));
      break;
    case Sign::digits:
      numbers_.add(rule);
      break;
    case Sign::code:
      judges_code_ = true;
      break;
    case Sign::no_words:
      judges_empty_ = true;
      break;
    case Sign::anything:
      judges_anything_ = true;
      break;
    case Sign::phrases:
    case Sign::nothing:
      break;
  }
}

/// Told from everything but phrases.
bool Sieve::is_suspect(std::size_t bytes) const {
  if (reader_.is_unsettled() || judges_anything_) return true;
  if (reader_.characters() > most_characters_ || bytes > most_bytes_) return true;
  if (judges_empty_ && reader_.words().size() == 0) return true;
  if (judges_code_ && reader_.delimiters() > 1) return true;
  return !numbers_.is_too_few(reader_.digits()) && numbers_.holds_number(reader_.words());
}

/// Whether the phrases that stand in the text could be enough for a rule.
bool Sieve::may_be_enough() {
  GroupsMet groups = rules_.groups_without_phrases();
  for (SievePhrases& each : phrases_) {
    if (!each.find(reader_, groups)) return true;
  }
  const RuleBits rules = groups.rules();
  if (rules == 0) return false;
  met_.clear();
  for (const SievePhrases& each : phrases_) {
    if (!each.tell(rules, reader_, met_)) return true;
  }
  return rules_.are_enough(rules, met_, reader_);
}

Sieve::Verdict Sieve::look(std::string_view text) {
  reader_.read(text, *table_, signs_);
  if (reader_.is_broken()) return Verdict::broken;
  return is_suspect(text.size()) || may_be_enough() ? Verdict::suspect : Verdict::clean;
}

}  // namespace liaotai::lint
