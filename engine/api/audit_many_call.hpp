#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include "engine/api/engine.hpp"

namespace liaotai::api {

/// One call of `auditSendsMany`: whoever holds it hands the log in piece by piece, takes what was found so
/// far, and lets it go when they want no more. What it remembers is bounded as `sending::Audit` says.
class AuditManyCall {
 public:
  /// Begins a call. `state` outlives it. The request is one of `auditSends` without its `sends`, with
  /// `order`: `time`, or `any` for a log that may stand in whatever order, and with `findings`: `as-found`,
  /// or `in-order` when they are wanted in the order of their first messages, and all at the end. A request
  /// that can't be answered has its answer at once.
  AuditManyCall(const State& state, std::string_view request) noexcept;
  ~AuditManyCall();
  AuditManyCall(AuditManyCall&&) noexcept;
  AuditManyCall& operator=(AuditManyCall&&) noexcept;

  /// Holds the next piece against the rules: `{"sends": …}`, objects or columns, which lie in `columns`.
  /// Answers whether more is wanted: no more after a row that can't be read.
  bool take(std::string_view piece, std::string_view columns) noexcept;
  /// Nothing follows. Goes on for so many rows at most, and answers whether it is to be called again.
  bool finish(std::size_t most_rows) noexcept;

  /// Whether findings wait to be taken.
  bool has_found() const noexcept;
  /// The next findings, at most so many, with their columns beside their JSON.
  Engine::PackedAnswer take_found(std::size_t most) noexcept;

  /// The answer, once all was handed in and `finish` was called: JSON without the findings. To be called
  /// once.
  std::string take_answer() noexcept;

 private:
  struct Work;

  template <class Answer>
  bool safely(Answer answer) noexcept;

  std::unique_ptr<Work> work_;
  std::string answer_;
};

}  // namespace liaotai::api
