#include <cstdint>
#include <new>
#include <optional>
#include <string>
#include <utility>

#include <emscripten/bind.h>

#include "engine/api/engine.hpp"

namespace {

using emscripten::val;

/// An engine with room for one request and its answer, so that texts cross as bytes and in one copy each way.
class Conversation {
 public:
  /// Makes the engine with its rules, as engine/packs/bundle.mjs bundles them. To be called once, before the
  /// others. Answers what is wrong with them, or nothing.
  std::string load(const std::string& rules) {
    liaotai::core::Result<liaotai::api::Engine> engine =
        liaotai::api::Engine::load(liaotai::packs::data_files(rules));
    if (!engine) return engine.error().path + ": " + engine.error().message;
    engine_.emplace(*std::move(engine));
    return {};
  }

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
    answer_ = engine_->call(name, request_);
    request_ = std::string();
    return bytes_of(answer_);
  }

 private:
  static val bytes_of(std::string& text) {
    return val(emscripten::typed_memory_view(text.size(), reinterpret_cast<std::uint8_t*>(text.data())));
  }

  std::optional<liaotai::api::Engine> engine_;
  std::string request_;
  std::string answer_;
};

}  // namespace

EMSCRIPTEN_BINDINGS(liaotai) {
  emscripten::class_<Conversation>("Conversation")
      .constructor<>()
      .function("load", &Conversation::load)
      .function("requestRoom", &Conversation::request_room)
      .function("call", &Conversation::call);
}
