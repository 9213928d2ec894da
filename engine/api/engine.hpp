#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "engine/core/result.hpp"
#include "engine/packs/data_file.hpp"

namespace liaotai::api {

class AnswerTape;
struct Abilities;
struct State;

/// The engine as its callers see it: JSON in, JSON out, and nothing else.
/// It keeps what it has read and compiled, and no other state, so calls never influence each other's answers.
class Engine {
 public:
  /// An answer whose columns lie beside its JSON (packing.hpp).
  struct PackedAnswer {
    std::string json;
    std::string columns;
  };

  /// An engine with `abilities` and the data in `files`, which may go afterwards but for those that last. A
  /// file is read when a call first asks for what it holds, and the call answers with its error when it does
  /// not hold what it should. Error: `too_large` when memory does not hold the data.
  static core::Result<Engine> load(std::span<const packs::DataFile> files, const Abilities& abilities);

  ~Engine();
  Engine(Engine&&) noexcept;
  Engine& operator=(Engine&&) noexcept;

  /// What the calls read: for those in slices, which are objects of their own.
  const State& state() const noexcept;

  /// A call's place among those that the engine can be asked, for whoever asks often; their number for a name
  /// that none of them has.
  std::size_t place_of(std::string_view name) const noexcept;

  /// Answers one call, `name` being the contract's word for it, `request` a JSON object.
  /// The answer is `{"value": …}` or `{"error": {"code", "path", "message"}}`. Nothing is ever thrown.
  std::string call(std::string_view name, std::string_view request) const noexcept {
    return call(place_of(name), request);
  }
  std::string call(std::size_t place, std::string_view request) const noexcept;

  /// The same for a request whose large lists lie in `columns`: so do those of the answer.
  PackedAnswer call_packed(std::string_view name, std::string_view request,
                           std::string_view columns) const noexcept {
    return call_packed(place_of(name), request, columns);
  }
  PackedAnswer call_packed(std::size_t place, std::string_view request,
                           std::string_view columns) const noexcept;

  /// The same onto a tape. Returns the answer's JSON where it is an error, which leaves nothing on the tape
  /// that is to be read, and no text otherwise.
  std::string call_taped(std::size_t place, std::string_view request, AnswerTape& tape) const noexcept;

 private:
  struct Prepared;
  explicit Engine(std::unique_ptr<const Prepared> prepared);

  std::unique_ptr<const Prepared> prepared_;
};

}  // namespace liaotai::api
