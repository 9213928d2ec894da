#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/api/tape_vocabulary.hpp"
#include "engine/core/literal.hpp"

namespace liaotai::api {

/// An answer as words of 32 bits from left to right, for a reader that makes objects of it: sooner than from
/// JSON, since no text that was told once crosses again. The lowest bits of a word say what it is, the others
/// are a place in the vocabulary, a small number, or how many elements follow.
class AnswerTape {
 public:
  /// Begins an answer, the last one being of no use any more.
  void begin() noexcept;

  void field(core::Literal name) { inner_.holds = vocabulary_.with_field(inner_.holds, name); }
  /// A field whose name is no literal.
  void named_field(std::string_view name) { inner_.holds = vocabulary_.with_named_field(inner_.holds, name); }
  void begin_object() { open(Kind::object, 0); }
  void begin_array() { open(Kind::list, 1); }
  /// Of the object or the array that was begun last.
  void end();

  void text(std::string_view value) { put(Kind::text, vocabulary_.text(value)); }
  void number(std::int64_t value);
  void flag(bool value) { put(Kind::constant, value ? 1 : 0); }
  void null() { put(Kind::constant, 2); }
  /// A value as its JSON.
  void json(std::string_view value) { put(Kind::json, vocabulary_.text(value)); }

  /// The first is the number of places in the vocabulary that the reader does not know yet.
  std::span<const std::uint32_t> words() const { return words_; }
  /// Those places, to be asked for before the next answer is read (`TapeVocabulary::tell`).
  std::string tell() { return vocabulary_.tell(); }
  /// Completes the answer.
  void finish() { words_.front() = static_cast<std::uint32_t>(vocabulary_.untold()); }

 private:
  /// A word's lowest three bits.
  enum class Kind : std::uint32_t { text, whole, number, object, list, constant, json };
  static constexpr unsigned kind_bits = 3;

  /// An object or a list that is being written.
  struct Open {
    std::size_t header;   ///< the place of its word
    std::uint32_t holds;  ///< so many elements, or fields of this shape
    std::uint32_t step;   ///< what a value adds to that
  };

  void put(Kind kind, std::uint32_t rest) {
    inner_.holds += inner_.step;
    words_.push_back(rest << kind_bits | static_cast<std::uint32_t>(kind));
  }
  void open(Kind kind, std::uint32_t step);

  TapeVocabulary vocabulary_;
  std::vector<std::uint32_t> words_{0};
  std::vector<Open> outer_;
  Open inner_{};
};

}  // namespace liaotai::api
