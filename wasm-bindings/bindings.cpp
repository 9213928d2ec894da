#include <cstdint>
#include <new>
#include <string>

#include <emscripten/bind.h>

#include "engine/api/engine.hpp"

namespace {

using emscripten::val;

/// An engine with room for one request and its answer, so that texts cross as bytes and in one copy each way.
class Conversation {
 public:
  /// Room for a request of `bytes`, to be filled before `call`; null when there is not that much memory.
  val request_room(std::uint32_t bytes) {
    try {
      request_.resize(bytes);
    } catch (const std::bad_alloc&) {
      return val::null();
    }
    return bytes_of(request_);
  }

  /// The answer's bytes, to be copied before the next call.
  val call(const std::string& name) {
    answer_ = engine_.call(name, request_);
    request_ = std::string();
    return bytes_of(answer_);
  }

 private:
  static val bytes_of(std::string& text) {
    return val(emscripten::typed_memory_view(text.size(), reinterpret_cast<std::uint8_t*>(text.data())));
  }

  liaotai::api::Engine engine_;
  std::string request_;
  std::string answer_;
};

}  // namespace

EMSCRIPTEN_BINDINGS(liaotai) {
  emscripten::class_<Conversation>("Conversation")
      .constructor<>()
      .function("requestRoom", &Conversation::request_room)
      .function("call", &Conversation::call);
}
