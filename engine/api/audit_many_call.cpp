#include "engine/api/audit_many_call.hpp"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <new>
#include <unordered_set>
#include <utility>

#include "engine/api/audit_answer.hpp"
#include "engine/api/audit_log_reader.hpp"
#include "engine/api/audit_sends_request.hpp"
#include "engine/api/calls.hpp"
#include "engine/api/envelope.hpp"
#include "engine/api/parse.hpp"

namespace liaotai::api {
namespace {

/// A pointer into a piece as one into the whole log, of which so many rows came before: its first number
/// counts them.
std::string counted_on(const std::string& pointer, std::uint32_t before) {
  for (std::size_t begin = pointer.find('/'); begin != std::string::npos; begin = pointer.find('/', begin)) {
    const std::size_t end = std::min(pointer.find('/', ++begin), pointer.size());
    std::uint32_t row = 0;
    const auto read = std::from_chars(pointer.data() + begin, pointer.data() + end, row);
    if (read.ec != std::errc() || read.ptr != pointer.data() + end) continue;
    return pointer.substr(0, begin) + std::to_string(row + std::uint64_t{before}) + pointer.substr(end);
  }
  return pointer;
}

}  // namespace

/// A request that was read, and what was found so far.
struct AuditManyCall::Work {
  Work(const State& state, sending::AuditQuestion asked, sending::LogOrder::Trust trust,
       bool findings_in_order, Warnings met)
      : question(std::move(asked)),
        in_order(findings_in_order),
        of_request(std::move(met)),
        log(state, question, trust) {}

  void take(std::string_view piece, std::string_view columns) {
    Warnings met;
    const std::uint32_t before = log.rows();
    try {
      const core::Result<Document> document = parse(piece, columns);
      if (!document) throw RequestError{document.error()};
      const Value root(document->root, Step{}, met);
      Object fields = root.object();
      log.read(fields.required("sends"));
    } catch (RequestError& problem) {
      problem.error.path = counted_on(problem.error.path, before);
      throw;
    }
    for (core::Warning& warning : met) {
      warning.path = counted_on(warning.path, before);
      warn_once(std::move(warning));
    }
    if (!in_order) gather();
  }

  /// A column that nobody knows comes with every piece.
  void warn_once(core::Warning warning) {
    constexpr std::size_t most = 1000;
    if (warned.size() == most || !warned.insert(warning.path).second) return;
    of_log.push_back(std::move(warning));
  }

  /// What was found since the last time.
  void gather() {
    sending::AuditFindings fresh = log.audit().take_findings();
    if (in_order) sending::sort_by_time(fresh);
    if (found.empty()) {
      found = std::move(fresh);
    } else {
      found.insert(found.end(), std::make_move_iterator(fresh.begin()), std::make_move_iterator(fresh.end()));
    }
  }

  void write_found(JsonWriter& json, std::size_t most) {
    sending::AuditFindings taken;
    while (!found.empty() && taken.size() < most) {
      taken.push_back(std::move(found.front()));
      found.pop_front();
    }
    write_finding_columns(json, taken, log.buyers());
  }

  Warnings warnings() {
    Warnings all = std::exchange(of_log, {});
    warn_of_repeated_rows(log.audit().repeated_rows(), all);
    all.insert(all.end(), of_request.begin(), of_request.end());
    return all;
  }

  sending::AuditQuestion question;
  bool in_order;
  Warnings of_request;
  Warnings of_log;
  std::unordered_set<std::string> warned;
  AuditLogReader log;
  sending::AuditFindings found;
};

AuditManyCall::AuditManyCall(const State& state, std::string_view request) noexcept {
  safely([&] {
    const core::Result<Document> document = parse(request, {});
    if (!document) throw RequestError{document.error()};
    Warnings warnings;
    const Value root(document->root, Step{}, warnings);
    if (!root.is_object()) root.fail(core::ErrorCode::bad_type, "a call takes one object");
    Object fields(root);
    sending::AuditQuestion question = read_audit_question(fields, state);
    const auto trust = fields.required("order").one_of<sending::LogOrder::Trust>(
        {{"time", sending::LogOrder::Trust::by_first_rows}, {"any", sending::LogOrder::Trust::any}});
    const bool in_order = fields.required("findings").one_of<bool>({{"as-found", false}, {"in-order", true}});
    fields.warn_of_unknown_fields();
    work_ = std::make_unique<Work>(state, std::move(question), trust, in_order, std::move(warnings));
  });
}

AuditManyCall::~AuditManyCall() = default;
AuditManyCall::AuditManyCall(AuditManyCall&&) noexcept = default;
AuditManyCall& AuditManyCall::operator=(AuditManyCall&&) noexcept = default;

template <class Answer>
bool AuditManyCall::safely(Answer answer) noexcept {
  if (!answer_.empty()) return false;
  try {
    answer();
    return true;
  } catch (const RequestError& problem) {
    answer_ = error_answer(problem.error);
  } catch (const std::bad_alloc&) {
    answer_ = out_of_memory_answer;
  }
  return false;
}

bool AuditManyCall::take(std::string_view piece, std::string_view columns) noexcept {
  return safely([&] { work_->take(piece, columns); });
}

bool AuditManyCall::finish(std::size_t most_rows) noexcept {
  bool is_done = true;
  safely([&] {
    is_done = work_->log.audit().finish(most_rows);
    if (is_done || !work_->in_order) work_->gather();
  });
  return !is_done;
}

bool AuditManyCall::has_found() const noexcept {
  return work_ && !work_->found.empty();
}

Engine::PackedAnswer AuditManyCall::take_found(std::size_t most) noexcept {
  Engine::PackedAnswer answer;
  const bool is_written = safely([&] {
    answer.json =
        value_answer(&answer.columns, {}, [&](JsonWriter& json) { work_->write_found(json, most); });
  });
  if (!is_written) answer = {answer_, {}};
  return answer;
}

std::string AuditManyCall::take_answer() noexcept {
  std::string answer;
  const bool is_written = safely([&] {
    Work& work = *work_;
    answer = value_answer(nullptr, work.warnings(), [&](JsonWriter& json) {
      write_figures(json.field("figures"), work.question, work.log.audit().figures(), work.log.agents());
      write_notes(json.field("notes"), work.question);
    });
  });
  return is_written ? answer : std::move(answer_);
}

}  // namespace liaotai::api
