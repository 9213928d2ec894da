#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/source.hpp"
#include "engine/packs/rule_kind.hpp"
#include "engine/packs/terms.hpp"
#include "engine/templates/template.hpp"

namespace liaotai::packs {

/// One sentence in every language, indexed by `Language`.
using Sentences = std::array<std::string, languages.size()>;

/// A document that rules cite.
struct Document {
  std::string id;
  std::string publisher;
  core::Tier tier = core::Tier::community;
};

/// Where a rule is written, and for which platforms the document speaks.
struct Citation {
  core::Source source;
  std::string publisher;            ///< two documents of one publisher are not independent
  std::vector<Platform> platforms;  ///< empty: for all platforms of the rule
};

/// Words that rules and the judging of context refer to by name, written `@name` in a rule's lists.
struct Lexicon {
  std::string name;
  std::vector<std::string> phrases;
};

/// A text that a rule must flag, and exactly what in it; or a look-alike, which has no part.
struct Example {
  std::string text;
  std::string part;
  std::int64_t times = 1;  ///< how often the text stands in the set, for rules about sets
  /// For rules about templates: the template, of which `text` is the JSON, and the field that holds the part.
  std::shared_ptr<const templates::Template> message_template = nullptr;
  std::string field = {};
};

/// One list of a rule, such as `phrases` or `allow`.
struct List {
  std::string name;
  std::vector<std::string> phrases;  ///< gone when they are compiled: see `let_go_of_phrases`
};

struct Number {
  std::string name;
  std::int64_t value = 0;
};

/// One place in a sequence: any of its phrases, at most `gap` symbols behind the place before it.
struct Slot {
  std::vector<std::string> phrases;
  bool optional = false;
  std::int64_t gap = 0;
};

/// One thing that a platform forbids.
struct Rule {
  std::string id;
  Category category = Category::external_contact;
  Severity severity = Severity::warning;
  RuleKind kind = RuleKind::phrase;
  std::vector<Platform> platforms;
  std::vector<TextKind> texts;  ///< empty: all kinds of text
  std::vector<Citation> citations;
  std::string reviewed_on;
  Sentences what;
  Sentences why;
  Sentences fine;  ///< when a text that looks like it is none
  std::vector<Example> flags;
  std::vector<Example> passes;
  std::vector<List> lists;
  std::vector<Number> numbers;
  std::vector<Slot> slots;
  std::string replacement;  ///< what may stand in the place of the flagged part; empty: nothing
  /// Whether its phrases are a user's own words, meant as they are written: see `text::MarkedPhrase`.
  bool is_as_written = false;

  bool applies_to(Platform platform, TextKind kind) const;
  /// The phrases of the list `name`; none when the rule does not give it.
  const std::vector<std::string>& list(std::string_view list_name) const;
  /// Whether the rule gives the list, if only by its name.
  bool has_list(std::string_view list_name) const;
  std::optional<std::int64_t> number(std::string_view number_name) const;
  /// The best citation that speaks for `platform`. A checked rule has one for each of its platforms.
  const Citation* best_citation(Platform platform) const;
};

/// Rules that belong together, with the documents and words that they share.
struct Pack {
  std::string id;
  std::string version;
  std::string reviewed_on;
  std::vector<Document> documents;
  std::vector<Lexicon> lexicons;
  std::vector<Rule> rules;
};

/// Frees the memory of what is looked for through an automaton, when that is made: the lexicons, and the
/// phrases of lists and slots. What a kind reads as it is written stays, and the names of the lists that held
/// any.
void let_go_of_phrases(Pack& pack);

}  // namespace liaotai::packs
