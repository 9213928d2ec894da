#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "engine/lint/hit.hpp"
#include "engine/lint/reading.hpp"

namespace liaotai::lint {

/// The lexicons that tell the sense in which a phrase stands. The place of a name is the role of its hits.
inline constexpr std::array<std::string_view, 12> context_lexicons{
    "negation",  "no-negation", "resumption", "warning",   "rhetoric", "denial-behind",
    "reporting", "supposition", "refusal",    "fraudster", "ruse",     "absence"};

/// Why a phrase does not count.
enum class ExcuseKind : std::uint8_t { negation, warning, quotation };

/// What excuses a phrase: the word of context at symbols `first` to `last`.
struct Excuse {
  ExcuseKind kind = ExcuseKind::negation;
  std::uint32_t first = 0;
  std::uint32_t last = 0;
};

/// In which sense a phrase stands: said, denied, warned of, or quoted. See engine/lint/README.md, "Context".
class Context {
 public:
  /// `hits` of the context lexicons; both outlive the answer.
  Context(const Reading& reading, std::span<const Hit> hits);

  /// Whether the clause denies what stands from symbol `first` to `last`, warns of it or only quotes it:
  /// 请勿加微信, 谨防加微信, 有买家问能加微信吗. Not so when the denial is a figure of speech:
  /// 不是最低价我赔你.
  bool is_denied(std::uint32_t first, std::uint32_t last) const { return excuse(first, last).has_value(); }

  /// The word that denies, warns or quotes.
  std::optional<Excuse> excuse(std::uint32_t first, std::uint32_t last) const;

 private:
  /// A word of context, by its clause.
  struct Mark {
    std::uint32_t clause;
    std::uint32_t first;
    std::uint32_t last;
  };
  using Marks = std::vector<Mark>;  // by `last`, and so by `clause`

  const Mark* first_in(const Marks& marks, std::uint32_t clause) const;
  const Mark* next_behind(const Marks& marks, std::uint32_t last) const;
  std::optional<Excuse> warning(std::uint32_t first, std::uint32_t last) const;
  std::optional<Excuse> fraud(std::uint32_t first) const;
  std::optional<Excuse> quotation(std::uint32_t first, std::uint32_t last) const;
  std::optional<Excuse> refusal(std::uint32_t last) const;
  std::optional<Excuse> negation_before(std::uint32_t first) const;
  std::optional<Excuse> negation_behind(std::uint32_t last) const;
  std::optional<Excuse> bare_denial(std::uint32_t first) const;
  std::optional<Excuse> absence(std::uint32_t first) const;
  std::optional<Excuse> bare_no(std::uint32_t first, std::uint32_t last) const;
  bool is_question(std::uint32_t clause) const;
  std::uint32_t keep_quotation(std::uint32_t open, char32_t closing, std::uint32_t longest);
  bool speaks_again(const Mark& reported, std::uint32_t first) const;
  void find_own_words();
  void find_quotations();
  void find_titles_and_sayings();

  const Reading* reading_;
  std::vector<Hit> negations_;              // by `last`
  std::vector<std::uint32_t> resumptions_;  // last symbols, ascending
  Marks warnings_;
  Marks rhetoric_;
  Marks denials_behind_;
  Marks reporting_;
  std::vector<std::uint32_t> own_words_;  // ascending, where somebody is reported on
  Marks suppositions_;
  Marks refusals_;
  Marks fraudsters_;
  Marks ruses_;
  Marks absences_;
  Marks quotations_;  // what stands in quotation marks behind a word of reporting; their `clause` is 0
};

}  // namespace liaotai::lint
