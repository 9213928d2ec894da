#include <algorithm>

#include "engine/lint/sieve.hpp"

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
  /// `sampled`: the rules of a sieve that has seen texts, or nobody's.
  Compiler(Sieve& sieve, const SieveRules* sampled) : sieve_(sieve), sampled_(sampled) {}

  void add(const Source& source) {
    std::vector<std::uint32_t> asked(source.ruleset->rules().size(), nobody);
    for (const std::size_t place : source.rules) {
      const packs::Rule& rule = *source.ruleset->rules()[place];
      const Needs& needs = source.ruleset->needs(place);
      sieve_.note_sign(rule, needs);
      if (!needs.roles.empty()) asked[place] = sieve_.rules_.add(rule, needs);
    }
    each_phrase(*source.ruleset, asked, [&](const Ruleset::Sought& sought) {
      for (const SievePhrases::Use& use : uses_) {
        sieve_.rules_.weigh(use.rule, use.role, sought.symbols.size());
      }
    });
    if (sampled_ == nullptr) {
      sieve_.rules_.choose_anchors();
    } else {
      sieve_.rules_.choose_anchors(*sampled_);
    }
    SievePhrases phrases(source.ruleset->machine(), sieve_.rules_);
    each_phrase(*source.ruleset, asked,
                [&](const Ruleset::Sought& sought) { phrases.add(sought, uses_, marks_); });
    sieve_.places_.push_back({source.ruleset, std::move(asked)});
    if (phrases.is_empty()) return;
    phrases.finish();
    phrases.note_signs(sieve_.signs_);
    sieve_.phrases_.push_back(std::move(phrases));
  }

  void finish() { sieve_.table_.emplace(std::move(marks_)); }

 private:
  /// Calls `each(sought)` for all phrases, and has in `uses_` what the rules want of each.
  template <class Each>
  void each_phrase(const Ruleset& ruleset, std::span<const std::uint32_t> asked, Each&& each) {
    ruleset.each_phrase([&](const Ruleset::Sought& sought, std::span<const Ruleset::Use> uses) {
      uses_.clear();
      for (const Ruleset::Use& use : uses) {
        if (use.rule >= asked.size() || asked[use.rule] == nobody) continue;
        const SievePhrases::Use here{asked[use.rule], role_bit(use.role)};
        if (sieve_.rules_.wants(here.rule, here.role)) uses_.push_back(here);
      }
      each(sought);
    });
  }

  Sieve& sieve_;
  const SieveRules* sampled_;
  std::vector<SievePhrases::Use> uses_;
  std::vector<std::uint32_t> marks_ = std::vector<std::uint32_t>(SieveWord::symbols_end);  // by symbol
};

Sieve::Sieve(std::span<const Source> sources) {
  compile(Compiler(*this, nullptr), sources);
}

Sieve::Sieve(std::span<const Source> sources, const Sieve& sampled) : is_sampling_(false) {
  compile(Compiler(*this, &sampled.rules_), sources);
}

void Sieve::compile(Compiler compiler, std::span<const Source> sources) {
  for (const Source& source : sources) compiler.add(source);
  compiler.finish();
  reader_.notice_rows(numbers_.fewest_digits());
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

}  // namespace liaotai::lint
