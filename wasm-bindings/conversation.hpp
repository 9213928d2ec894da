#pragma once

#include <cstddef>
#include <cstdint>
#include <new>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include <emscripten/bind.h>

#include "engine/api/answer_tape.hpp"
#include "engine/api/engine.hpp"
#include "engine/api/traffic_call.hpp"
#include "engine/version.hpp"
#include "wasm-bindings/abilities.hpp"
#include "wasm-bindings/module_files.hpp"

/// A text's bytes where they lie, to be copied before anything else is called.
inline emscripten::val bytes_of(std::string& text) {
  return emscripten::val(
      emscripten::typed_memory_view(text.size(), reinterpret_cast<std::uint8_t*>(text.data())));
}

/// A simulation in slices. Whoever has begun it deletes it.
class TrafficRun {
 public:
  explicit TrafficRun(liaotai::api::TrafficCall call) : call_(std::move(call)) {}

  /// Answers whether anything is left to do.
  bool advance(std::uint32_t steps) { return call_.advance(steps); }
  double done() const { return static_cast<double>(call_.done()); }
  double total() const { return static_cast<double>(call_.total()); }

  /// The answer's bytes, when nothing is left to do.
  emscripten::val answer() {
    answer_ = call_.take_answer();
    return bytes_of(answer_);
  }

 private:
  liaotai::api::TrafficCall call_;
  std::string answer_;
};

/// An engine with room for one request and its answer, so that texts cross as bytes and in one copy each way.
/// What every call needs takes and answers nothing but numbers, which cross for next to nothing.
class Conversation {
 public:
  /// Makes the engine with the module's rules. To be called once, before the others. Answers what is wrong
  /// with them, or nothing.
  std::string load() {
    liaotai::core::Result<liaotai::api::Engine> engine =
        liaotai::api::Engine::load(module_files(), module_abilities());
    if (!engine) return engine.error().path + ": " + engine.error().message;
    engine_.emplace(*std::move(engine));
    return {};
  }

  /// Room for requests that are not large, the same for as long as the memory does not grow.
  emscripten::val kept_room() { return bytes_of(kept_); }

  /// Room for a large request of `bytes`, to be filled before `call`; null when there is not that much
  /// memory.
  emscripten::val request_room(std::uint32_t bytes) {
    try {
      request_.resize(bytes);
    } catch (const std::bad_alloc&) {
      return emscripten::val::null();
    }
    return bytes_of(request_);
  }

  /// The engine's version.
  std::string version() const { return std::string(liaotai::version); }

  /// The request that was handed in, to be answered elsewhere.
  std::string take_request() { return std::exchange(request_, {}); }
  std::string take_columns() { return std::exchange(columns_, {}); }
  const liaotai::api::Engine& engine() const { return *engine_; }

  /// Begins to answer a request of `simulateTraffic`, which goes on by itself from then on.
  TrafficRun start_traffic() {
    TrafficRun run{liaotai::api::TrafficCall(request_, columns_)};
    request_ = std::string();
    columns_ = std::string();
    return run;
  }

  /// Room for the columns that lie beside the next request, to be filled at once.
  emscripten::val columns_room(std::uint32_t bytes) {
    try {
      columns_.resize(bytes);
    } catch (const std::bad_alloc&) {
      return emscripten::val::null();
    }
    return bytes_of(columns_);
  }

  /// What `call` takes for this name.
  std::uint32_t place_of(const std::string& name) const {
    return static_cast<std::uint32_t>(engine_->place_of(name));
  }

  /// Answers the request in the kept room, which has so many bytes, or else the large one. Returns how many
  /// bytes the answer has.
  std::uint32_t call(std::uint32_t place, std::uint32_t kept) {
    const std::string_view request = kept > 0 ? std::string_view(kept_).substr(0, kept) : request_;
    if (columns_.empty()) {
      answer_ = {engine_->call(place, request), {}};
    } else {
      answer_ = engine_->call_packed(place, request, columns_);
    }
    request_ = std::string();
    columns_ = std::string();
    return static_cast<std::uint32_t>(answer_.json.size());
  }

  /// Answers likewise, onto the tape. Returns how many bytes the answer has where it is none on the tape but
  /// an error as JSON.
  std::uint32_t call_taped(std::uint32_t place, std::uint32_t kept) {
    const std::string_view request = kept > 0 ? std::string_view(kept_).substr(0, kept) : request_;
    answer_ = {engine_->call_taped(place, request, tape_), {}};
    request_ = std::string();
    return static_cast<std::uint32_t>(answer_.json.size());
  }

  /// Where the tape's words lie in the memory, to be read before the next call.
  std::uint32_t tape_place() const {
    return static_cast<std::uint32_t>(reinterpret_cast<std::uintptr_t>(tape_.words().data()));
  }

  /// What the tape's reader does not know yet, to be copied before the next call.
  emscripten::val told() {
    answer_.json = tape_.tell();
    return bytes_of(answer_.json);
  }

  /// Where the answer lies in the memory, to be copied before the next call.
  std::uint32_t answer_place() const {
    return static_cast<std::uint32_t>(reinterpret_cast<std::uintptr_t>(answer_.json.data()));
  }

  /// The columns that lie beside the last answer, to be copied before the next call.
  emscripten::val answer_columns() { return bytes_of(answer_.columns); }

 private:
  static constexpr std::size_t kept_bytes = 1U << 16U;

  std::optional<liaotai::api::Engine> engine_;
  std::string kept_ = std::string(kept_bytes, '\0');
  std::string request_;
  std::string columns_;
  liaotai::api::Engine::PackedAnswer answer_;
  liaotai::api::AnswerTape tape_;
};
