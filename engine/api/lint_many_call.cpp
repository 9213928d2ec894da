#include "engine/api/lint_many_call.hpp"

#include <algorithm>
#include <new>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "engine/api/answer.hpp"
#include "engine/api/envelope.hpp"
#include "engine/api/lint_answer.hpp"
#include "engine/api/lint_request.hpp"
#include "engine/api/lint_settings.hpp"
#include "engine/api/parse.hpp"
#include "engine/api/set_findings_answer.hpp"
#include "engine/api/state.hpp"
#include "engine/api/text_splitter.hpp"
#include "engine/lint/bulk_linter.hpp"
#include "engine/text/utf16_offsets.hpp"

namespace liaotai::api {
namespace {

std::unordered_set<std::uint64_t> fingerprints(const std::vector<std::string>& words) {
  std::unordered_set<std::uint64_t> prints;
  for (const std::string& word : words) {
    if (const std::optional<std::uint64_t> print = fingerprint_of(word)) prints.insert(*print);
  }
  return prints;
}

}  // namespace

/// The place of a rule's id among those that found something.
class RuleNames {
 public:
  std::uint16_t place_of(const packs::Rule& rule) {
    const auto [entry, fresh] = places_.try_emplace(rule.id, static_cast<std::uint16_t>(ids_.size()));
    if (fresh) ids_.push_back(rule.id);
    return entry->second;
  }
  const std::vector<std::string>& ids() const { return ids_; }

 private:
  std::unordered_map<std::string_view, std::uint16_t> places_;
  std::vector<std::string> ids_;
};

/// A request that was read, and what was found so far.
struct LintManyCall::Work {
  Work(const State& state, lint::Occasion asked, LintSettings read, std::vector<core::Warning> met,
       TextSplitter texts)
      : platform(asked.platform),
        settings(std::move(read)),
        warnings(std::move(met)),
        splitter(std::move(texts)),
        linter(*state.rules, *settings.own, std::move(asked), fingerprints(settings.dismissed),
               *state.sieves) {}

  /// Answers whether the text is UTF-8.
  bool judge(std::string_view text, std::uint32_t item) {
    if (!linter.judge(text, item)) return false;
    if (!linter.findings().empty()) add(text, item);
    return true;
  }

  void add(std::string_view text, std::uint32_t item) {
    const text::Utf16Offsets offsets(text);
    for (const lint::Finding& finding : linter.findings()) {
      columns.item.push_back(item);
      columns.rule.push_back(names.place_of(*finding.rule));
      columns.start.push_back(static_cast<std::uint32_t>(offsets.at(finding.begin)));
      columns.end.push_back(static_cast<std::uint32_t>(offsets.at(finding.end)));
      columns.severity.push_back(static_cast<std::uint8_t>(finding.rule->severity));
    }
  }

  std::vector<std::string> unused_dismissals() const {
    std::vector<std::string> unused;
    for (const std::string& word : settings.dismissed) {
      const std::optional<std::uint64_t> print = fingerprint_of(word);
      if (!print || linter.used().count(*print) == 0) unused.push_back(word);
    }
    return unused;
  }

  void write_answer(JsonWriter& json) {
    json.field("count").count(columns.item.size());
    json.field("messages").count(linter.texts());
    json.field("rules").begin_array();
    for (const std::string& id : names.ids()) json.text(id);
    json.end_array();
    const Baseline baseline(settings.baseline.begin(), settings.baseline.end());
    write_set_findings(json.field("sets"), linter, platform, baseline);
    json.field("setCount").count(linter.set_count());
    write(json.field("unusedDismissals"), unused_dismissals());
  }

  packs::Platform platform;
  LintSettings settings;
  std::vector<core::Warning> warnings;
  TextSplitter splitter;
  lint::BulkLinter linter;
  LintColumns columns;
  RuleNames names;
};

LintManyCall::LintManyCall(const State& state, std::string_view request) noexcept {
  try {
    const core::Result<Document> document = parse(request, {});
    if (!document) throw RequestError{document.error()};
    std::vector<core::Warning> warnings;
    const Value root(document->root, Step{}, warnings);
    if (!root.is_object()) root.fail(core::ErrorCode::bad_type, "a call takes one object");
    Object fields(root);
    lint::Occasion occasion = read_occasion(fields);
    LintSettings settings = read_lint_settings(fields.optional("settings"), state);
    warn_of_unknown_rules(state, settings, warnings);
    occasion.disabled_rules = settings.disabled_rules;
    const auto separator = fields.required("separator")
                               .one_of<TextSplitter::Separator>({{"lines", TextSplitter::Separator::lines},
                                                                 {"marks", TextSplitter::Separator::marks}});
    fields.warn_of_unknown_fields();
    work_ = std::make_unique<Work>(state, std::move(occasion), std::move(settings), std::move(warnings),
                                   TextSplitter(separator));
  } catch (const RequestError& problem) {
    answer_ = error_answer(problem.error);
  } catch (const std::bad_alloc&) {
    answer_ = out_of_memory_answer;
  }
}

LintManyCall::~LintManyCall() = default;
LintManyCall::LintManyCall(LintManyCall&&) noexcept = default;
LintManyCall& LintManyCall::operator=(LintManyCall&&) noexcept = default;

std::span<char> LintManyCall::room(std::size_t bytes) noexcept {
  if (!work_ || !answer_.empty()) return {};
  try {
    return work_->splitter.room(bytes);
  } catch (const std::bad_alloc&) {
    answer_ = out_of_memory_answer;
    return {};
  }
}

bool LintManyCall::take() noexcept {
  if (!work_ || !answer_.empty()) return false;
  try {
    const std::optional<std::uint32_t> broken = work_->splitter.split(
        [this](std::string_view text, std::uint32_t item) { return work_->judge(text, item); });
    if (!broken) return true;
    const std::string place = std::to_string(*broken);
    answer_ = error_answer({core::ErrorCode::bad_text, "/utf8/" + place,
                            "line " + std::to_string(*broken + std::size_t{1}) + " is not UTF-8"});
  } catch (const std::bad_alloc&) {
    answer_ = out_of_memory_answer;
  }
  return false;
}

std::string LintManyCall::take_answer() noexcept {
  if (!work_ || !answer_.empty()) return std::move(answer_);
  try {
    work_->splitter.close();
    if (!take()) return std::move(answer_);
    return value_answer(nullptr, work_->warnings, [this](JsonWriter& json) { work_->write_answer(json); });
  } catch (const std::bad_alloc&) {
    return std::string(out_of_memory_answer);
  }
}

const LintColumns& LintManyCall::columns() const {
  static const LintColumns none;
  return work_ ? work_->columns : none;
}

const std::vector<std::string>& LintManyCall::rules() const {
  static const std::vector<std::string> none;
  return work_ ? work_->names.ids() : none;
}

}  // namespace liaotai::api
