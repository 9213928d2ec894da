#include "engine/api/packed_list.hpp"

#include <array>
#include <cmath>
#include <utility>

#include "engine/core/bytes.hpp"

namespace liaotai::api {
namespace {

template <class Number>
double number_at(std::string_view bytes, std::size_t index) {
  return static_cast<double>(core::bytes_at<Number>(bytes.data() + index * sizeof(Number)));
}

/// Every whole number up to here is a double, and none beyond can be told from its neighbours.
constexpr double furthest_whole = 9007199254740992.0;

Json as_number(double value) {
  const bool whole = value >= -furthest_whole && value <= furthest_whole && value == std::trunc(value);
  return whole ? Json(static_cast<std::int64_t>(value)) : Json(value);
}

}  // namespace

PackedList::PackedList(Kind kind, std::string_view bytes, std::optional<Json::List> words)
    : kind_(kind), bytes_(bytes), words_(words) {}

std::size_t PackedList::element_size(Kind kind) {
  switch (kind) {
    case Kind::float64:
      return 8;
    case Kind::float32:
    case Kind::int32:
    case Kind::uint32:
      return 4;
    case Kind::int16:
    case Kind::uint16:
      return 2;
    case Kind::int8:
    case Kind::uint8:
      return 1;
  }
  return 1;
}

double PackedList::number(std::size_t index) const {
  switch (kind_) {
    case Kind::float64:
      return number_at<double>(bytes_, index);
    case Kind::float32:
      return number_at<float>(bytes_, index);
    case Kind::int32:
      return number_at<std::int32_t>(bytes_, index);
    case Kind::uint32:
      return number_at<std::uint32_t>(bytes_, index);
    case Kind::int16:
      return number_at<std::int16_t>(bytes_, index);
    case Kind::uint16:
      return number_at<std::uint16_t>(bytes_, index);
    case Kind::int8:
      return number_at<std::int8_t>(bytes_, index);
    case Kind::uint8:
      return number_at<std::uint8_t>(bytes_, index);
  }
  return 0;
}

const Json& PackedList::element(std::size_t index) const {
  const double value = number(index);
  if (words_) {
    const bool known = value >= 0 && value < static_cast<double>(words_->size());
    if (known) return (*words_)[static_cast<std::size_t>(value)];
    element_ = Json();
  } else if (!std::isnan(value)) {
    element_ = as_number(value);
  } else {
    element_ = Json();
  }
  return element_;
}

std::optional<PackedList::Kind> packed_kind(std::string_view word) {
  using Named = std::pair<std::string_view, PackedList::Kind>;
  constexpr std::array<Named, 8> kinds{{{"Float64", PackedList::Kind::float64},
                                        {"Float32", PackedList::Kind::float32},
                                        {"Int32", PackedList::Kind::int32},
                                        {"Uint32", PackedList::Kind::uint32},
                                        {"Int16", PackedList::Kind::int16},
                                        {"Uint16", PackedList::Kind::uint16},
                                        {"Int8", PackedList::Kind::int8},
                                        {"Uint8", PackedList::Kind::uint8}}};
  for (const auto& [name, kind] : kinds) {
    if (name == word) return kind;
  }
  return std::nullopt;
}

}  // namespace liaotai::api
