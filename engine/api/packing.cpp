#include "engine/api/packing.hpp"

#include <cstdint>
#include <memory>

#include "engine/api/packed_list.hpp"

namespace liaotai::api {
namespace {

std::optional<std::size_t> whole(const Json& json) {
  if (json.kind() != Json::Kind::whole || json.whole() < 0) return std::nullopt;
  return static_cast<std::size_t>(json.whole());
}

std::optional<PackedList::Kind> kind_of(const Json& json) {
  return json.kind() == Json::Kind::text ? packed_kind(json.text()) : std::nullopt;
}

/// The bytes that `description` names, when they lie within `bytes`.
std::optional<std::string_view> named_bytes(std::string_view bytes, std::size_t offset, std::size_t count,
                                            std::size_t element_size) {
  if (offset > bytes.size() || count > (bytes.size() - offset) / element_size) return std::nullopt;
  return bytes.substr(offset, count * element_size);
}

}  // namespace

core::Result<std::unique_ptr<const PackedList>> unpack(Json::Fields fields, std::string_view bytes) {
  const Json* const packed = find(fields, packed_field);
  if (packed == nullptr) return nullptr;
  const auto outside = [] {
    return core::failure(core::ErrorCode::bad_value, "", "columns that were not handed in");
  };
  if (packed->kind() != Json::Kind::list || packed->list().size() != 3) return outside();
  const Json::List description = packed->list();
  const std::optional<PackedList::Kind> kind = kind_of(description[0]);
  const std::optional<std::size_t> offset = whole(description[1]);
  const std::optional<std::size_t> count = whole(description[2]);
  if (!kind || !offset || !count) return outside();
  const std::optional<std::string_view> elements =
      named_bytes(bytes, *offset, *count, PackedList::element_size(*kind));
  if (!elements) return outside();
  std::optional<Json::List> words;
  if (const Json* const found = find(fields, words_field)) {
    if (found->kind() != Json::Kind::list) return outside();
    words = found->list();
  }
  return std::make_unique<const PackedList>(*kind, *elements, words);
}

}  // namespace liaotai::api
