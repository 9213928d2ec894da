#include "engine/api/engine.hpp"

#include <algorithm>
#include <memory>
#include <new>
#include <span>
#include <utility>

#include "engine/api/abilities.hpp"
#include "engine/api/envelope.hpp"
#include "engine/api/last_shop.hpp"
#include "engine/api/parse.hpp"
#include "engine/api/request.hpp"

namespace liaotai::api {

struct Engine::Prepared {
  std::span<const Call> calls;
  State state;
};

namespace {

using core::ErrorCode;

/// What the request holds. Of a call that knows the last shop, that lasts until the next such call.
std::shared_ptr<const Document> read(const State& state, const Call& call, std::string_view request,
                                     std::string_view columns) {
  // With columns, the same text may be about others.
  const bool may_be_known = call.knows_last_shop && columns.empty();
  const std::span<const BegunField> known =
      may_be_known ? state.last_shop->beginning().of(request) : std::span<const BegunField>();
  core::Result<Document> parsed = parse(request, columns, known);
  if (!parsed) throw RequestError{std::move(parsed.error())};
  auto document = std::make_shared<const Document>(*std::move(parsed));
  if (may_be_known) {
    state.last_shop->keep(request, document);
  } else if (call.knows_last_shop) {
    state.last_shop->forget();
  }
  return document;
}

void answer(const State& state, const Call& call, std::string_view request, std::string_view columns,
            JsonWriter& json) {
  const std::shared_ptr<const Document> document = read(state, call, request, columns);
  Warnings warnings;
  const Value root(document->root, Step{}, warnings);
  Object fields(root);
  if (!root.is_object()) root.fail(ErrorCode::bad_type, "a call takes one object");
  write_value(json, warnings, [&](JsonWriter& value) {
    call.answer(state, fields, warnings, value);
    fields.warn_of_unknown_fields();
  });
}

/// The JSON that was written; only an error's where the writer writes onto a tape.
std::string answer_safely(std::span<const Call> calls, const State& state, std::size_t place,
                          std::string_view request, std::string_view columns, JsonWriter json) noexcept {
  try {
    if (place >= calls.size()) return error_answer({ErrorCode::bad_value, "", "there is no such call"});
    answer(state, calls[place], request, columns, json);
    return json.take();
  } catch (const RequestError& problem) {
    return error_answer(problem.error);
  } catch (const std::bad_alloc&) {
    return std::string(out_of_memory_answer);
  }
}

}  // namespace

Engine::Engine(std::unique_ptr<const Prepared> prepared) : prepared_(std::move(prepared)) {}
Engine::~Engine() = default;
Engine::Engine(Engine&&) noexcept = default;
Engine& Engine::operator=(Engine&&) noexcept = default;

core::Result<Engine> Engine::load(std::span<const packs::DataFile> files, const Abilities& abilities) {
  try {
    return Engine(std::make_unique<const Prepared>(Prepared{abilities.calls, abilities.prepare(files)}));
  } catch (const RequestError& problem) {
    return tl::make_unexpected(problem.error);
  } catch (const std::bad_alloc&) {
    return core::failure(ErrorCode::too_large, "", "more than the memory holds");
  }
}

const State& Engine::state() const noexcept {
  return prepared_->state;
}

std::size_t Engine::place_of(std::string_view name) const noexcept {
  const std::span<const Call> calls = prepared_->calls;
  const auto call =
      std::find_if(calls.begin(), calls.end(), [&](const Call& each) { return each.name == name; });
  return static_cast<std::size_t>(call - calls.begin());
}

std::string Engine::call(std::size_t place, std::string_view request) const noexcept {
  return answer_safely(prepared_->calls, prepared_->state, place, request, {}, JsonWriter());
}

Engine::PackedAnswer Engine::call_packed(std::size_t place, std::string_view request,
                                         std::string_view columns) const noexcept {
  PackedAnswer packed;
  packed.json =
      answer_safely(prepared_->calls, prepared_->state, place, request, columns, JsonWriter(&packed.columns));
  return packed;
}

std::string Engine::call_taped(std::size_t place, std::string_view request, AnswerTape& tape) const noexcept {
  tape.begin();
  std::string error = answer_safely(prepared_->calls, prepared_->state, place, request, {}, JsonWriter(tape));
  tape.finish();
  return error;
}

}  // namespace liaotai::api
