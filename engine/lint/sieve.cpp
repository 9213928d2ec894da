#include "engine/lint/sieve.hpp"

#include <algorithm>
#include <limits>

#include "engine/lint/words_hash.hpp"
#include "engine/text/tables.hpp"
#include "engine/text/utf8.hpp"

namespace liaotai::lint {
namespace {

using text::PhraseMachine;
using Sign = Needs::Sign;

/// Fewer digits in all are no number.
constexpr std::size_t fewest_digits = 4;

std::size_t lower(std::size_t limit, std::optional<std::int64_t> other) {
  return other ? std::min(limit, static_cast<std::size_t>(std::max<std::int64_t>(*other, 0))) : limit;
}

}  // namespace

/// Gathers the phrases of the rules: those of one spelling are looked for once.
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
    source.ruleset->each_phrase(
        [&](std::u32string_view symbols, std::uint8_t guesses, std::span<const Ruleset::Use> uses) {
          all_.clear();
          essential_.clear();
          for (const Ruleset::Use& use : uses) {
            if (use.rule >= asked.size() || asked[use.rule] == nobody) continue;
            const SievePhrases::Use here{asked[use.rule], role_bit(use.role)};
            if (sieve_.rules_.wants(here.rule, here.role)) all_.push_back(here);
            if (sieve_.rules_.is_essential(here.rule, here.role)) essential_.push_back(here);
          }
          sieve_.all_.add(symbols, guesses, all_);
          sieve_.essential_.add(symbols, guesses, essential_);
        });
  }

 private:
  static constexpr std::uint32_t nobody = 0xFFFFFFFF;

  /// For each rule, of the roles that it needs those with the fewest phrases.
  static std::vector<RoleSet> rarest_roles(const Source& source) {
    const std::size_t count = source.ruleset->rules().size();
    std::vector<std::vector<std::size_t>> phrases(count);
    for (std::size_t place = 0; place < count; ++place) {
      phrases[place].resize(source.ruleset->needs(place).roles.size());
    }
    source.ruleset->each_phrase([&](std::u32string_view, std::uint8_t, std::span<const Ruleset::Use> uses) {
      for (const Ruleset::Use& use : uses) {
        if (use.rule >= count) continue;
        const std::vector<RoleSet>& roles = source.ruleset->needs(use.rule).roles;
        for (std::size_t group = 0; group < roles.size(); ++group) {
          if ((roles[group] & role_bit(use.role)) != 0) ++phrases[use.rule][group];
        }
      }
    });
    std::vector<RoleSet> rarest(count);
    for (std::size_t place = 0; place < count; ++place) {
      std::size_t fewest = std::numeric_limits<std::size_t>::max();
      const std::vector<RoleSet>& roles = source.ruleset->needs(place).roles;
      for (std::size_t group = 0; group < roles.size(); ++group) {
        // What is no phrase can't be looked for.
        if ((roles[group] & account_behind) != 0 || phrases[place][group] >= fewest) continue;
        fewest = phrases[place][group];
        rarest[place] = roles[group];
      }
    }
    return rarest;
  }

  Sieve& sieve_;
  std::vector<SievePhrases::Use> all_;
  std::vector<SievePhrases::Use> essential_;
};

Sieve::Sieve(std::span<const Source> sources)
    : most_characters_(std::numeric_limits<std::size_t>::max()), most_bytes_(most_characters_) {
  Compiler compiler(*this);
  for (const Source& source : sources) compiler.add(source);
  essential_.finish();
  all_.finish();
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

/// One look at a text.
class Sieve::Pass {
 public:
  Pass(Sieve& sieve, SievePhrases& phrases) : sieve_(sieve), phrases_(phrases) {}

  Verdict look(std::string_view text) {
    const auto* here = reinterpret_cast<const unsigned char*>(text.data());
    const auto* const end = here + text.size();
    while (here < end) {
      char32_t character = *here;
      if (character < 0x80) {
        ++here;
      } else if ((character & 0xF0U) == 0xE0U && end - here > 2) {
        if (((here[1] ^ 0x80U) & 0xC0U) != 0 || ((here[2] ^ 0x80U) & 0xC0U) != 0) return Verdict::broken;
        character = (character & 0x0FU) << 12U | (here[1] & 0x3FU) << 6U | (here[2] & 0x3FU);
        if (character < 0x800) return Verdict::broken;
        here += 3;
      } else {
        const std::size_t size = other_size(here, end, character);
        if (size == 0) return Verdict::broken;
        here += size;
      }
      ++characters_;
      take(character);
    }
    return verdict(text.size());
  }

 private:
  /// The bytes of a character of two or four, 0 when it is none.
  static std::size_t other_size(const unsigned char* here, const unsigned char* end, char32_t& character) {
    const auto continues = [&](std::size_t index) {
      return here + index < end && (here[index] & 0xC0U) == 0x80U;
    };
    if ((here[0] & 0xE0U) == 0xC0U && continues(1)) {
      character = (here[0] & 0x1FU) << 6U | (here[1] & 0x3FU);
      return character >= 0x80 ? 2 : 0;
    }
    if ((here[0] & 0xF8U) == 0xF0U && continues(1) && continues(2) && continues(3)) {
      character =
          (here[0] & 0x07U) << 18U | (here[1] & 0x3FU) << 12U | (here[2] & 0x3FU) << 6U | (here[3] & 0x3FU);
      return character >= 0x10000 && character <= 0x10FFFF ? 4 : 0;
    }
    return 0;
  }

  void take(char32_t character) {
    const SieveEntry entry = phrases_.entry(character);
    constexpr std::uint32_t rare =
        SieveEntry::silent | SieveEntry::expands | SieveEntry::unsettled | SieveEntry::broken;
    if (entry.has_any(rare)) return take_rare(character, entry);
    take_symbol(entry);
    if (sieve_.hashes_ && entry.has(SieveEntry::word)) hash_.add(symbol_of(character));
  }

  static char32_t symbol_of(char32_t character) {
    const std::uint16_t target = text::tables::target_of(character);
    return target == 0 ? character : target;
  }

  void take_rare(char32_t character, SieveEntry entry) {
    if (entry.has(SieveEntry::broken)) is_broken_ = true;
    if (entry.has(SieveEntry::unsettled)) is_unsettled_ = true;
    if (!entry.has(SieveEntry::expands)) return;
    for (const std::uint16_t symbol : text::tables::expansion_of(text::tables::target_of(character))) {
      const SieveEntry each = sieve_entry_of_symbol(phrases_.machine(), symbol);
      take_symbol(each);
      if (each.has(SieveEntry::word)) hash_.add(symbol);
    }
  }

  void take_symbol(SieveEntry entry) {
    const std::uint32_t letter = entry.letter_number();
    if (entry.has(SieveEntry::word)) {
      if (entry.has(SieveEntry::letter) && (before_ & WordNote::touching) != 0) notice_leet();
      add_note(entry);
      state_ = letter == PhraseMachine::no_letter ? PhraseMachine::root
                                                  : phrases_.machine().advance(state_, letter);
      if (phrases_.machine().has_end(state_)) phrases_.note(state_, true, sieve_.rules_, sieve_.notes_);
      return;
    }
    before_ &= ~std::uint32_t{WordNote::touching | WordNote::plus};
    if (!entry.has(SieveEntry::space)) before_ |= WordNote::behind_sign;
    if (entry.has(SieveEntry::plus)) before_ |= WordNote::plus;
    if (entry.has(SieveEntry::delimiter)) ++delimiters_;
    if (letter != PhraseMachine::no_letter) {
      const PhraseMachine::State state = phrases_.machine().advance(state_, letter);
      if (phrases_.machine().has_end(state)) phrases_.note(state, false, sieve_.rules_, sieve_.notes_);
    }
  }

  void add_note(SieveEntry entry) {
    std::uint32_t flags = before_;
    if (entry.has(SieveEntry::latin)) flags |= WordNote::latin;
    if (entry.has(SieveEntry::letter)) flags |= WordNote::letter;
    if (entry.has(SieveEntry::guess)) flags |= WordNote::guess;
    if (entry.has(SieveEntry::look_alike)) flags |= WordNote::look_alike;
    sieve_.notes_.add({flags, entry.value()});
    if (entry.value() != SieveEntry::no_value) ++digits_;
    before_ = WordNote::touching;
  }

  /// A digit or two between letters may be letters: what they spell is left to folding.
  void notice_leet() {
    const WordNotes& notes = sieve_.notes_;
    std::size_t index = notes.size();
    const auto is_digit = [&](std::size_t place) {
      return notes[place].has(WordNote::latin) && !notes[place].has(WordNote::letter);
    };
    constexpr std::size_t most_digits = 2;
    while (index > 0 && notes.size() - index < most_digits && is_digit(index - 1)) {
      --index;
      if (index == 0 || !notes[index].has(WordNote::touching)) return;
      if (notes[index - 1].has(WordNote::letter)) is_unsettled_ = true;
    }
  }

  /// Told from everything but the phrases that were met.
  Verdict verdict(std::size_t bytes) {
    sieve_.unsettled_ = is_unsettled_;
    sieve_.hash_ = hash_.value();
    if (is_broken_) return Verdict::broken;
    const bool is_suspect = is_unsettled_ || sieve_.judges_anything_ ||
                            characters_ > sieve_.most_characters_ || bytes > sieve_.most_bytes_ ||
                            (sieve_.judges_empty_ && sieve_.notes_.size() == 0) ||
                            (sieve_.judges_code_ && delimiters_ > 1) ||
                            (digits_ >= fewest_digits && !sieve_.numbers_.is_empty() &&
                             sieve_.numbers_.holds_number(sieve_.notes_));
    return is_suspect ? Verdict::suspect : Verdict::clean;
  }

  Sieve& sieve_;
  SievePhrases& phrases_;
  PhraseMachine::State state_ = PhraseMachine::root;
  std::uint32_t before_ = 0;  // flags of the next word's note
  std::size_t characters_ = 0;
  std::size_t digits_ = 0;
  std::size_t delimiters_ = 0;
  bool is_unsettled_ = false;
  bool is_broken_ = false;
  WordsHash hash_;
};

Sieve::Verdict Sieve::look_for(SievePhrases& phrases, std::string_view text) {
  // No character stands for more than two symbols a byte.
  notes_.reset(text.size() * 2 + 1);
  phrases.forget();
  return Pass(*this, phrases).look(text);
}

Sieve::Verdict Sieve::look(std::string_view text) {
  const Verdict verdict = look_for(essential_, text);
  if (verdict != Verdict::clean || essential_.met().empty()) return verdict;
  if (!rules_.may_be_enough(essential_.met(), notes_)) return Verdict::clean;
  look_for(all_, text);
  return rules_.are_enough(all_.met(), notes_) ? Verdict::suspect : Verdict::clean;
}

}  // namespace liaotai::lint
