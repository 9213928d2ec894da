#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace liaotai::api {

/// The engine as its callers see it: JSON in, JSON out, and nothing else.
/// It keeps the compiled rule packs and no other state, so calls never influence each other.
class Engine {
 public:
  Engine();
  ~Engine();
  Engine(Engine&&) noexcept;
  Engine& operator=(Engine&&) noexcept;

  /// Answers one call, `name` being one of `call_names()`, `request` a JSON object.
  /// The answer is `{"value": …}` or `{"error": {"code", "path", "message"}}`. Nothing is ever thrown.
  std::string call(std::string_view name, std::string_view request) const noexcept;

  /// The calls that this engine answers, in alphabetical order.
  static std::span<const std::string_view> call_names();

 private:
  struct Prepared;
  std::unique_ptr<const Prepared> prepared_;
};

}  // namespace liaotai::api
