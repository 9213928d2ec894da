#include "engine/api/packing.hpp"

#include <cstdint>
#include <memory>
#include <utility>

#include "engine/api/packed_list.hpp"

namespace liaotai::api {
namespace {

std::optional<std::size_t> whole(const Json& json) {
  const Json::Number* const number = json.number();
  if (number == nullptr) return std::nullopt;
  const std::optional<std::int64_t> value = number->whole();
  if (!value || *value < 0) return std::nullopt;
  return static_cast<std::size_t>(*value);
}

std::optional<PackedList::Kind> kind_of(const Json& json) {
  const std::string_view* const word = json.text();
  return word == nullptr ? std::nullopt : packed_kind(*word);
}

/// The bytes that `description` names, when they lie within `bytes`.
std::optional<std::string_view> named_bytes(std::string_view bytes, std::size_t offset, std::size_t count,
                                            std::size_t element_size) {
  if (offset > bytes.size() || count > (bytes.size() - offset) / element_size) return std::nullopt;
  return bytes.substr(offset, count * element_size);
}

}  // namespace

core::Result<std::shared_ptr<const PackedList>> unpack(std::span<const JsonField> fields,
                                                       std::string_view bytes) {
  const Json* const packed = find(fields, packed_field);
  if (packed == nullptr) return nullptr;
  const auto outside = [] {
    return core::failure(core::ErrorCode::bad_value, "", "columns that were not handed in");
  };
  const Json::List* const description = packed->list();
  if (description == nullptr || description->size() != 3) return outside();
  const std::optional<PackedList::Kind> kind = kind_of((*description)[0]);
  const std::optional<std::size_t> offset = whole((*description)[1]);
  const std::optional<std::size_t> count = whole((*description)[2]);
  if (!kind || !offset || !count) return outside();
  const std::optional<std::string_view> elements =
      named_bytes(bytes, *offset, *count, PackedList::element_size(*kind));
  if (!elements) return outside();
  std::optional<Json::List> words;
  if (const Json* const found = find(fields, words_field)) {
    const Json::List* const list = found->list();
    if (list == nullptr) return outside();
    words = *list;
  }
  return std::make_shared<const PackedList>(*kind, *elements, std::move(words));
}

}  // namespace liaotai::api
