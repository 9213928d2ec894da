#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include <emscripten/bind.h>

#include "engine/api/lint_many_call.hpp"
#include "wasm-bindings/conversation.hpp"

namespace {

using emscripten::val;

template <class Element>
val view_of(const std::vector<Element>& column) {
  return val(emscripten::typed_memory_view(column.size(), column.data()));
}

/// A call of `lintMany`, handed its texts piece by piece. Whoever has begun it deletes it; the conversation
/// outlives it.
class LintManyRun {
 public:
  /// The request is the one that was handed to the conversation.
  explicit LintManyRun(Conversation& conversation)
      : call_(conversation.engine().state(), conversation.take_request()) {}

  /// Room for the next piece, to be filled before `take`; null when the call has its answer already.
  val room(std::uint32_t bytes) {
    const std::span<char> room = call_.room(bytes);
    if (room.size() != bytes) return val::null();
    return val(emscripten::typed_memory_view(room.size(), reinterpret_cast<std::uint8_t*>(room.data())));
  }
  /// Answers whether more is wanted.
  bool take() { return call_.take(); }

  /// The answer's bytes, when all was taken, and the columns, also before that: to be copied before the next
  /// call.
  val answer() {
    answer_ = call_.take_answer();
    return bytes_of(answer_);
  }
  /// Ids of the rules in the column `rule`.
  val rules() { return val::array(call_.rules()); }
  val item() { return view_of(call_.columns().item); }
  val rule() { return view_of(call_.columns().rule); }
  val start() { return view_of(call_.columns().start); }
  val end() { return view_of(call_.columns().end); }
  val severity() { return view_of(call_.columns().severity); }

 private:
  liaotai::api::LintManyCall call_;
  std::string answer_;
};

}  // namespace

EMSCRIPTEN_BINDINGS(lint_many) {
  emscripten::class_<LintManyRun>("LintManyRun")
      .constructor<Conversation&>()
      .function("room", &LintManyRun::room)
      .function("take", &LintManyRun::take)
      .function("answer", &LintManyRun::answer)
      .function("rules", &LintManyRun::rules)
      .function("item", &LintManyRun::item)
      .function("rule", &LintManyRun::rule)
      .function("start", &LintManyRun::start)
      .function("end", &LintManyRun::end)
      .function("severity", &LintManyRun::severity);
}
