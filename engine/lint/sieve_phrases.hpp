#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/lint/number_sieve.hpp"
#include "engine/lint/phrase_starts.hpp"
#include "engine/lint/phrase_table.hpp"
#include "engine/lint/ruleset.hpp"
#include "engine/lint/sieve_reader.hpp"
#include "engine/lint/sieve_rules.hpp"
#include "engine/lint/sieve_word.hpp"
#include "engine/text/phrase_machine.hpp"

namespace liaotai::lint {

/// The phrases of one search that the sieve asks for, and what stands of them in the text at hand.
class SievePhrases {
 public:
  struct Use {
    std::uint32_t rule = 0;  ///< place in the `SieveRules`
    RoleSet role = 0;
  };

  /// Both outlive the answer.
  SievePhrases(const text::PhraseMachine& machine, const SieveRules& rules)
      : machine_(&machine), rules_(&rules) {}

  /// Adds the next phrase of the machine, in the order of their ids. What `marks` say of its first symbol, by
  /// symbol, is completed.
  void add(const Ruleset::Sought& sought, std::span<const Use> uses, std::span<std::uint32_t> marks);

  /// To be called between the last `add` and the first question.
  void finish();

  /// Whether no rule asks for a phrase.
  bool is_empty() const { return uses_.empty(); }
  /// Signs that end a phrase.
  void note_signs(SignSet& signs) const;

  /// Finds the anchors that seem to be there, and adds the groups that they are of. Answers whether all are
  /// told: not so when a phrase may be there that is longer than is looked at. Time linear in the words.
  bool find_anchors(const SieveReader& text, GroupsMet& groups);

  /// Adds the groups of those anchors found last that are there as one of `rules` means them.
  void check_anchors(RuleBits rules, const SieveReader& text, GroupsMet& groups);

  /// Finds the phrases that are there, and adds the groups that they are of. Answers as `find_anchors` does.
  bool find(const SieveReader& text, GroupsMet& groups);

  /// Whether a word for calls may stand near the number, among the phrases found last.
  bool may_be_near_call(std::uint32_t rule, const NumberSieve::Lone& number, const SieveWords& words) const;

  /// Whether one of them says, right before the number, that it is an item's, an order's or the like.
  bool is_counted(std::uint32_t rule, const NumberSieve::Lone& number, const SieveWords& words) const;

  /// Adds to `met` those of the phrases found last that `rules` ask for, by where they begin. Answers whether
  /// all are told: not so when there are more than `SieveRules::most_met`.
  bool tell(RuleBits rules, const SieveReader& text, std::vector<MetPhrase>& met) const {
    return tell(found_, rules, text, met);
  }
  /// The same of the anchors.
  bool tell_anchors(RuleBits rules, const SieveReader& text, std::vector<MetPhrase>& met) const {
    return tell(anchors_, rules, text, met);
  }

 private:
  struct Phrase {
    GroupsMet groups;   // of the uses that count wherever the phrase stands
    GroupsMet anchors;  // those of which it may be an anchor
    std::uint32_t first_use = 0;
    std::uint32_t word_starts = 0;  // bit n: a word of the phrase begins at its symbol n
    std::uint16_t uses = 0;
    std::uint8_t guesses = 0;
    bool is_spelled_once = false;
    bool needs_company = false;    // one of the others does not
    bool ends_in_letter = false;   // of those that addresses are made of
    bool is_only_ending = false;   // an anchor nowhere but at the end of an address
    bool is_only_joining = false;  // an anchor nowhere but behind a digit
  };
  /// The words of a phrase up to its first mark, and that mark: what is looked for of one that has some.
  struct SignPhrase {
    std::u32string symbols;
    std::uint32_t id = 0;
  };
  /// A phrase that stands in the text at hand: words `first` to before `end`.
  struct Found {
    std::uint32_t id = 0;
    std::uint32_t first = 0;
    std::uint32_t end = 0;
    bool ends_in_sign = false;
  };

  std::span<const std::uint32_t> anchor_places(const SieveWords& words);
  void add_single(const SieveReader& text, std::uint32_t place, std::vector<Found>& found) const;
  bool add_from(const PhraseTable& table, const SieveReader& text, std::uint32_t first, Starting starting,
                std::vector<Found>& found) const;
  bool add_followed_from(const SieveReader& text, std::uint32_t first, std::vector<Found>& found) const;
  void add_with_signs(const SieveReader& text, std::vector<Found>& found) const;
  bool is_cut_off(const Found& found, const SieveWords& words) const;
  bool is_surely_there(const Found& found, const SieveWords& words) const;
  /// Whether the rule asks for the phrase in a way that `is` so.
  template <class Is>
  bool has_use(const Found& found, std::uint32_t rule, Is&& is) const {
    const std::span<const Use> uses = uses_of(phrases_[found.id]);
    return std::any_of(uses.begin(), uses.end(), [&](const Use& use) { return use.rule == rule && is(use); });
  }
  bool seems_anchor(const Found& found, const SieveReader& text) const;
  bool is_anchor(const Found& found, const Use& use, const SieveReader& text);
  bool is_spoken_alone(const Found& found, const Use& use, const SieveWords& words) const;
  bool is_excused(const Found& found, std::uint32_t rule, const SieveReader& text);
  bool excuses(const Found& found, std::uint32_t rule, const SieveReader& text) const;
  bool is_alone(const Found& found, const Use& use, const SieveReader& text);
  bool is_company(const Found& found, const Found& name, std::uint32_t rule) const;
  bool tell(std::span<const Found> found, RuleBits rules, const SieveReader& text,
            std::vector<MetPhrase>& met) const;
  void note(const SieveReader& text, const Found& found, GroupsMet& groups);
  bool leads_to_account(const Found& found, std::uint32_t rule, const SieveReader& text);
  bool may_join(const Use& use, const Found& found, const SieveReader& text) const;
  bool counts(const Use& use, const Found& found, const SieveReader& text) const;
  std::span<const Use> uses_of(const Phrase& phrase) const {
    return std::span(uses_).subspan(phrase.first_use, phrase.uses);
  }

  static constexpr std::uint32_t nobody = 0xFFFFFFFF;

  const text::PhraseMachine* machine_;
  const SieveRules* rules_;
  PhraseTable table_;
  PhraseTable anchor_table_;  // the anchors once more, for there are fewer of them
  PhraseStarts starts_;
  AnchorStarts anchor_starts_;  // those of the anchors; what marks say is about them as well
  PhraseStarts excuse_starts_;
  PhraseStarts company_starts_;  // those of what stands beside the name of an app
  std::uint32_t longest_company_ = 1;
  std::vector<Phrase> phrases_;  // by id
  std::vector<Use> uses_;
  std::vector<std::uint32_t> single_ =
      std::vector<std::uint32_t>(SieveWord::symbols_end, nobody);  // ids, by their symbol
  std::vector<SignPhrase> sign_phrases_;                           // by their mark
  std::vector<std::uint32_t> places_;                              // room for those of the text at hand
  std::vector<Found> anchors_;
  std::vector<Found> seeming_;  // found without a look at what stands beside
  std::vector<Found> beside_;   // around one of them
  std::vector<Found> found_;    // those of words by where they begin, then those that end in a sign
};

}  // namespace liaotai::lint
