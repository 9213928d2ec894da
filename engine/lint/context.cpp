#include "engine/lint/context.hpp"

#include <algorithm>

#include "engine/lint/cover.hpp"

namespace liaotai::lint {
namespace {

// The places of the names in `context_lexicons`.
enum Role : std::uint16_t {
  negation,
  no_negation,
  resumption,
  warning_word,
  rhetoric,
  denial_behind,
  reporting,
  supposition,
  refusal_word,
  fraudster,
  ruse,
  absence_word
};

bool ends_a_sentence(char32_t symbol) {
  constexpr std::u32string_view marks = U"。.!?\n";
  return marks.find(symbol) != std::u32string_view::npos;
}

/// 该不该, 有没有: a denial in the middle of a question denies nothing.
bool is_asking(const Reading& reading, const Hit& negation) {
  const char32_t first = reading.symbol(negation.first);
  return (first == U'不' || first == U'没') && negation.first > 0 &&
         reading.is_kind(negation.first - 1, text::SymbolKind::han) &&
         reading.symbol(negation.first - 1) == reading.symbol(negation.first + 1);
}

}  // namespace

Context::Context(const Reading& reading, std::span<const Hit> hits) : reading_(&reading) {
  Cover figures;
  for (const Hit& hit : hits) {
    if (hit.role == no_negation && hit.doubt == 0) figures.add(hit.first, hit.last);
  }
  figures.finish();
  for (const Hit& hit : hits) {
    if (hit.doubt > 0) continue;
    const Mark mark{reading.clauses[hit.first], hit.first, hit.last};
    switch (hit.role) {
      case negation:
        if (!figures.covers(hit.first, hit.last) && !is_asking(reading, hit)) negations_.push_back(hit);
        break;
      case resumption:
        resumptions_.push_back(hit.last);
        break;
      case warning_word:
        warnings_.push_back(mark);
        break;
      case rhetoric:
        rhetoric_.push_back(mark);
        break;
      case denial_behind:
        if (!figures.covers(hit.first, hit.last)) denials_behind_.push_back(mark);
        break;
      case reporting:
        reporting_.push_back(mark);
        break;
      case supposition:
        suppositions_.push_back(mark);
        break;
      case refusal_word:
        if (!figures.covers(hit.first, hit.last)) refusals_.push_back(mark);
        break;
      case fraudster:
        fraudsters_.push_back(mark);
        break;
      case ruse:
        ruses_.push_back(mark);
        break;
      case absence_word:
        if (!figures.covers(hit.first, hit.last)) absences_.push_back(mark);
        break;
      default:
        break;
    }
  }
  if (!reporting_.empty()) {
    find_quotations();
    find_own_words();
  }
  find_titles_and_sayings();
}

const Context::Mark* Context::first_in(const Marks& marks, std::uint32_t clause) const {
  const auto mark =
      std::lower_bound(marks.begin(), marks.end(), clause,
                       [](const Mark& each, std::uint32_t place) { return each.clause < place; });
  return mark != marks.end() && mark->clause == clause ? &*mark : nullptr;
}

std::optional<Excuse> Context::warning(std::uint32_t first, std::uint32_t last) const {
  const std::uint32_t clause = reading_->clauses[first];
  const std::uint32_t end = reading_->clauses[last];
  for (const std::uint32_t place : {clause, end}) {
    if (const Mark* const mark = first_in(warnings_, place)) {
      return Excuse{ExcuseKind::warning, mark->first, mark->last};
    }
  }
  if (std::optional<Excuse> found = fraud(first)) return found;
  // 凡是让您加微信的，都是骗子: what is supposed in one clause is warned of in the next.
  const Mark* const supposed = first_in(suppositions_, clause);
  if (supposed == nullptr || supposed->first > first) return std::nullopt;
  constexpr std::uint32_t clauses_of_warning = 2;
  for (std::uint32_t next = end + 1; next <= end + clauses_of_warning; ++next) {
    for (const Marks* const marks : {&warnings_, &refusals_, &denials_behind_}) {
      if (const Mark* const mark = first_in(*marks, next)) {
        return Excuse{ExcuseKind::warning, mark->first, mark->last};
      }
    }
  }
  return std::nullopt;
}

/// 近期有人冒充本店客服，以退款为由让买家加微信: what people who deceive get others to do is told of, not
/// asked for, when the sentence has spoken of them.
std::optional<Excuse> Context::fraud(std::uint32_t first) const {
  const std::uint32_t clause = reading_->clauses[first];
  const Mark* const what = first_in(ruses_, clause);
  if (what == nullptr || what->first > first) return std::nullopt;
  const auto behind =
      std::lower_bound(fraudsters_.begin(), fraudsters_.end(), clause,
                       [](const Mark& each, std::uint32_t place) { return each.clause < place; });
  if (behind == fraudsters_.begin()) return std::nullopt;
  const Mark& who = *(behind - 1);
  constexpr std::uint32_t longest_sentence = 100;
  if (first - who.last > longest_sentence) return std::nullopt;
  for (std::uint32_t index = who.last + 1; index < first; ++index) {
    if (ends_a_sentence(reading_->symbol(index))) return std::nullopt;
  }
  return Excuse{ExcuseKind::warning, who.first, who.last};
}

std::optional<Excuse> Context::excuse(std::uint32_t first, std::uint32_t last) const {
  if (std::optional<Excuse> found = warning(first, last)) return found;
  if (std::optional<Excuse> found = quotation(first, last)) return found;
  const std::uint32_t end = reading_->clauses[last];
  const bool is_figure = first_in(rhetoric_, end) != nullptr || first_in(rhetoric_, end + 1) != nullptr;
  if (is_figure) return std::nullopt;
  if (std::optional<Excuse> found = negation_before(first)) return found;
  if (std::optional<Excuse> found = absence(first)) return found;
  if (std::optional<Excuse> found = bare_denial(first)) return found;
  if (std::optional<Excuse> found = negation_behind(last)) return found;
  if (std::optional<Excuse> found = bare_no(first, last)) return found;
  return refusal(last);
}

}  // namespace liaotai::lint
