#include "engine/lint/sieve.hpp"

#include <algorithm>
#include <limits>

namespace liaotai::lint {
namespace {

using Sign = Needs::Sign;
using Stage = SievePhrases::Stage;

/// Fewer digits in all are no number.
constexpr std::size_t fewest_of_a_number = 4;

std::size_t lower(std::size_t limit, std::optional<std::int64_t> other) {
  return other ? std::min(limit, static_cast<std::size_t>(std::max<std::int64_t>(*other, 0))) : limit;
}

/// How often a phrase is met, a guess: the shorter, the oftener.
double frequency(std::size_t symbols) {
  constexpr double each_further_symbol = 1.0 / 16;
  double guess = 1;
  for (std::size_t count = 1; count < symbols; ++count) guess *= each_further_symbol;
  return guess;
}

}  // namespace

/// Gathers what the rules ask for.
class Sieve::Compiler {
 public:
  explicit Compiler(Sieve& sieve) : sieve_(sieve) {}

  void add(const Source& source) {
    std::vector<std::uint32_t> asked(source.ruleset->rules().size(), nobody);
    const std::vector<RoleSet> rarest = rarest_roles(source);
    for (const std::size_t place : source.rules) {
      const packs::Rule& rule = *source.ruleset->rules()[place];
      const Needs& needs = source.ruleset->needs(place);
      sieve_.note_sign(rule, needs);
      if (!needs.roles.empty()) asked[place] = sieve_.rules_.add(rule, needs, rarest[place]);
    }
    SievePhrases phrases(source.ruleset->machine());
    source.ruleset->each_phrase(
        [&](std::u32string_view symbols, std::uint8_t guesses, std::span<const Ruleset::Use> uses) {
          uses_.clear();
          for (const Ruleset::Use& use : uses) {
            if (use.rule >= asked.size() || asked[use.rule] == nobody) continue;
            const SievePhrases::Use here{asked[use.rule], role_bit(use.role)};
            if (sieve_.rules_.wants(here.rule, here.role)) uses_.push_back(here);
          }
          phrases.add(symbols, guesses, uses_, sieve_.rules_, marks_);
        });
    phrases.note_signs(sieve_.signs_);
    sieve_.phrases_.push_back(std::move(phrases));
  }

  void finish() { sieve_.table_.emplace(std::move(marks_)); }

 private:
  static constexpr std::uint32_t nobody = 0xFFFFFFFF;

  /// For each rule, of the roles that it needs those whose phrases are met most seldom.
  static std::vector<RoleSet> rarest_roles(const Source& source) {
    const std::size_t count = source.ruleset->rules().size();
    std::vector<std::vector<double>> often(count);
    for (std::size_t place = 0; place < count; ++place) {
      often[place].resize(source.ruleset->needs(place).roles.size());
    }
    source.ruleset->each_phrase(
        [&](std::u32string_view symbols, std::uint8_t, std::span<const Ruleset::Use> uses) {
          for (const Ruleset::Use& use : uses) {
            if (use.rule >= count) continue;
            const std::vector<RoleSet>& roles = source.ruleset->needs(use.rule).roles;
            for (std::size_t group = 0; group < roles.size(); ++group) {
              if ((roles[group] & role_bit(use.role)) != 0)
                often[use.rule][group] += frequency(symbols.size());
            }
          }
        });
    std::vector<RoleSet> rarest(count);
    for (std::size_t place = 0; place < count; ++place) {
      double least = std::numeric_limits<double>::max();
      const std::vector<RoleSet>& roles = source.ruleset->needs(place).roles;
      for (std::size_t group = 0; group < roles.size(); ++group) {
        // What is no phrase can't be looked for.
        if ((roles[group] & account_behind) != 0 || often[place][group] >= least) continue;
        least = often[place][group];
        rarest[place] = roles[group];
      }
    }
    return rarest;
  }

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
  return reader_.digits() >= fewest_of_a_number && !numbers_.is_empty() &&
         numbers_.holds_number(reader_.words());
}

/// Answers whether all phrases are told.
bool Sieve::find(Stage stage) {
  met_.clear();
  return std::all_of(phrases_.begin(), phrases_.end(),
                     [&](const SievePhrases& each) { return each.find(stage, reader_, rules_, met_); });
}

Sieve::Verdict Sieve::look(std::string_view text) {
  reader_.read(text, *table_, signs_);
  if (reader_.is_broken()) return Verdict::broken;
  if (is_suspect(text.size()) || !find(Stage::essential)) return Verdict::suspect;
  if (met_.empty() || !rules_.wake(met_, reader_.words())) return Verdict::clean;
  const bool is_clean = find(Stage::all) && !rules_.are_enough(met_, reader_.words());
  rules_.put_to_sleep();
  return is_clean ? Verdict::clean : Verdict::suspect;
}

}  // namespace liaotai::lint
