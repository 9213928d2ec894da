#include <cstdint>

#include <emscripten/bind.h>

#include "engine/api/audit_many_call.hpp"
#include "wasm-bindings/conversation.hpp"

namespace {

/// A call of `auditSendsMany`, handed its log piece by piece. Whoever has begun it deletes it; the
/// conversation outlives it, and hands every piece over as it does a request.
class AuditManyRun {
 public:
  /// The request is the one that was handed to the conversation.
  explicit AuditManyRun(Conversation& conversation)
      : conversation_(conversation), call_(conversation.engine().state(), conversation.take_request()) {}

  /// Takes the piece that was handed to the conversation. Answers whether more is wanted.
  bool take() {
    const std::string piece = conversation_.take_request();
    const std::string columns = conversation_.take_columns();
    return call_.take(piece, columns);
  }
  /// Nothing follows. Goes on for so many rows at most, and answers whether it is to be called again.
  bool finish(std::uint32_t most_rows) { return call_.finish(most_rows); }

  /// Whether findings wait to be taken.
  bool has_found() const { return call_.has_found(); }
  /// The next findings' bytes, and the columns that lie beside them: to be copied before the next call.
  emscripten::val found(std::uint32_t most) {
    found_ = call_.take_found(most);
    return bytes_of(found_.json);
  }
  emscripten::val found_columns() { return bytes_of(found_.columns); }

  /// The answer's bytes, when all was taken: to be copied before the next call.
  emscripten::val answer() {
    answer_ = call_.take_answer();
    return bytes_of(answer_);
  }

 private:
  Conversation& conversation_;
  liaotai::api::AuditManyCall call_;
  liaotai::api::Engine::PackedAnswer found_;
  std::string answer_;
};

}  // namespace

EMSCRIPTEN_BINDINGS(audit_many) {
  emscripten::class_<AuditManyRun>("AuditManyRun")
      .constructor<Conversation&>()
      .function("take", &AuditManyRun::take)
      .function("finish", &AuditManyRun::finish)
      .function("hasFound", &AuditManyRun::has_found)
      .function("found", &AuditManyRun::found)
      .function("foundColumns", &AuditManyRun::found_columns)
      .function("answer", &AuditManyRun::answer);
}
