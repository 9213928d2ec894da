#include "engine/templates/category.hpp"

#include <algorithm>

#include "engine/lint/context.hpp"
#include "engine/lint/cover.hpp"
#include "engine/lint/numbered.hpp"
#include "engine/templates/lengths.hpp"

namespace liaotai::templates {
namespace {

// The places of the kind's lists in its description.
enum Role : std::uint16_t { promotion, numbered, transaction, code, allow };

class CategoryReader {
 public:
  CategoryReader(const lint::Ruleset& standard, const lint::Ruleset& rules, std::size_t place)
      : standard_(standard),
        rules_(rules),
        place_(place),
        context_hits_(standard.hit_table()),
        hits_(rules.hit_table()) {}

  void read(const Field& field, std::vector<CategoryReason>& reasons) {
    lint::read(field.text, reading_);
    hits_.clear();
    rules_.find(reading_, hits_);
    context_hits_.clear();
    standard_.find(reading_, context_hits_);
    const lint::Context context(reading_, context_hits_.of(standard_.context()));
    lint::Cover allowed;
    for (const lint::Hit& hit : hits_.of(place_)) {
      if (hit.role == allow) allowed.add(hit.first, hit.last);
    }
    allowed.finish();
    for (const lint::Hit& hit : hits_.of(place_)) {
      if (hit.role == allow || allowed.covers(hit.first, hit.last) || !lint::is_certain_enough(hit)) continue;
      if (hit.role == numbered && !lint::has_number_beside(reading_, hit)) continue;
      const bool promotes = hit.role == promotion || hit.role == numbered;
      if (promotes && context.is_denied(hit.first, hit.last)) continue;
      const Stretch stretch{reading_.symbols()[hit.first].begin, reading_.symbols()[hit.last].end};
      if (promotes) {
        reasons.push_back({"template_speaks_promotion", Category::marketing, &field, stretch});
      } else if (hit.role == transaction) {
        reasons.push_back({"template_speaks_transaction", Category::utility, &field, stretch});
      } else {
        reasons.push_back({"template_speaks_code", Category::authentication, &field, stretch});
      }
    }
  }

 private:
  const lint::Ruleset& standard_;
  const lint::Ruleset& rules_;
  std::size_t place_;
  lint::HitTable context_hits_;
  lint::HitTable hits_;
  lint::Reading reading_;
};

/// Of reasons that overlap in one field the longest stays. They come in the order in which they end.
void keep_the_longest(std::vector<CategoryReason>& reasons) {
  std::vector<CategoryReason> kept;
  for (CategoryReason& each : reasons) {
    const bool overlaps =
        !kept.empty() && kept.back().field == each.field && kept.back().stretch.end > each.stretch.begin;
    if (!overlaps) {
      kept.push_back(std::move(each));
    } else if (each.stretch.end - each.stretch.begin > kept.back().stretch.end - kept.back().stretch.begin) {
      kept.back() = std::move(each);
    }
  }
  reasons = std::move(kept);
}

bool speaks(const std::vector<CategoryReason>& reasons, Category category) {
  return std::any_of(reasons.begin(), reasons.end(),
                     [&](const CategoryReason& each) { return each.speaks_for == category; });
}

/// Whether the template has what Meta takes for one-time codes alone, for which it writes the words itself. A
/// button that copies or fills in the code is a reason that can be shown.
bool has_form_of_code(const Template& message, std::vector<CategoryReason>& reasons) {
  bool is_code = false;
  for (const Component& component : message.components) {
    is_code = is_code || component.has_security_recommendation || component.code_expiration_minutes;
    for (const Button& button : component.buttons) {
      if (button.kind != ButtonKind::one_time_code) continue;
      is_code = true;
      reasons.push_back(
          {"template_speaks_code", Category::authentication, &button.type, whole(button.type.text)});
    }
  }
  return is_code;
}

/// Only what spoke for the answer, at most this many.
constexpr std::size_t most_reasons = 8;

}  // namespace

CategoryJudgement judge_category(const lint::Ruleset& standard, const lint::Ruleset& rules, std::size_t place,
                                 const Template& message) {
  CategoryReader reader(standard, rules, place);
  std::vector<CategoryReason> reasons;
  for (const Component& component : message.components) {
    if (component.text) reader.read(*component.text, reasons);
    for (const Button& button : component.buttons) {
      if (button.label) reader.read(*button.label, reasons);
    }
  }
  keep_the_longest(reasons);
  const bool is_code = has_form_of_code(message, reasons) || speaks(reasons, Category::authentication);
  CategoryJudgement judgement;
  if (speaks(reasons, Category::marketing)) {
    judgement.judged = Category::marketing;
  } else if (is_code) {
    judgement.judged = Category::authentication;
  } else if (speaks(reasons, Category::utility)) {
    judgement.judged = Category::utility;
  }
  for (CategoryReason& each : reasons) {
    if (each.speaks_for != judgement.judged || judgement.reasons.size() == most_reasons) continue;
    judgement.reasons.push_back(std::move(each));
  }
  return judgement;
}

void check_category(const Template& message, const CategoryJudgement& judgement, Remarks& remarks) {
  if (!message.category || *message.category == judgement.judged || judgement.reasons.empty()) return;
  const bool promotes = judgement.judged == Category::marketing;
  if (!promotes && judgement.judged != Category::authentication) return;
  const CategoryReason& first = judgement.reasons.front();
  remarks.push_back(
      {promotes ? "template_promotes" : "template_sends_code",
       *first.field,
       first.stretch,
       {{"filed", std::string(name(*message.category))},
        {"phrase", first.field->text.substr(first.stretch.begin, first.stretch.end - first.stretch.begin)}},
       {}});
}

std::string_view name(Category category) {
  switch (category) {
    case Category::marketing:
      return "marketing";
    case Category::utility:
      return "utility";
    case Category::authentication:
      return "authentication";
  }
  return "marketing";
}

}  // namespace liaotai::templates
