#pragma once

#include <functional>
#include <optional>
#include <utility>

namespace liaotai::api {

/// A part of the engine's data, prepared when a call first asks for it: nobody waits for the rules about
/// texts who asks about windows.
template <class Data>
class Part {
 public:
  /// Data of nothing.
  Part() : Part([] { return Data(); }) {}
  /// `prepare` may throw, and is then tried anew.
  explicit Part(std::function<Data()> prepare) : prepare_(std::move(prepare)) {}

  const Data& operator*() const {
    if (!data_) data_.emplace(prepare_());
    return *data_;
  }
  const Data* operator->() const { return &**this; }

 private:
  std::function<Data()> prepare_;
  mutable std::optional<Data> data_;
};

}  // namespace liaotai::api
