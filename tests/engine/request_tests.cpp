#include <string>

#include <catch2/catch.hpp>

#include "engine/api/parse.hpp"
#include "engine/api/request.hpp"

namespace {

using namespace liaotai;
using api::Object;
using api::RequestError;
using api::Value;

/// What `read` makes of the request `text`, or its error as `code path`.
template <class Read>
std::string outcome(const std::string& text, Read read) {
  std::vector<core::Warning> warnings;
  const api::Document document = api::parse(text).value();
  const Value root(document.root, api::Step{}, warnings);
  try {
    Object fields(root);
    return read(fields);
  } catch (const RequestError& problem) {
    return std::string(core::name(problem.error.code)) + " " + problem.error.path;
  }
}

std::string instant_of(const std::string& literal) {
  return outcome("{\"at\":" + literal + "}",
                 [](Object& fields) { return std::to_string(fields.required("at").instant()); });
}

}  // namespace

TEST_CASE("an instant is a whole number or ISO 8601 with an offset") {
  CHECK(instant_of("0") == "0");
  CHECK(instant_of("-1") == "-1");
  CHECK(instant_of("1.0") == "1");
  CHECK(instant_of("1773962580000.000") == "1773962580000");
  CHECK(instant_of("1.77396258e12") == "1773962580000");
  CHECK(instant_of("-12000E-3") == "-12");
  CHECK(instant_of("0.000e-999999999999") == "0");
  CHECK(instant_of("1.5e0") == "bad_instant /at");
  CHECK(instant_of("1e22") == "bad_instant /at");
  CHECK(instant_of("1e-999999999999") == "bad_instant /at");
  CHECK(instant_of("8640000000000000") == "8640000000000000");
  CHECK(instant_of("\"1970-01-01T08:00:00+08:00\"") == "0");
  CHECK(instant_of("8640000000000001") == "bad_instant /at");
  CHECK(instant_of("1e300") == "bad_instant /at");
  CHECK(instant_of("18446744073709551615") == "bad_instant /at");
  CHECK(instant_of("0.5") == "bad_instant /at");
  CHECK(instant_of("\"1970-01-01T08:00:00\"") == "bad_instant /at");
  CHECK(instant_of("true") == "bad_type /at");
  CHECK(instant_of("null") == "missing_field /at");
}

TEST_CASE("an error names the way through lists and objects, escaped as a JSON pointer") {
  const std::string text = R"({"a/b":[{"~":"x"},{"~":7}]})";
  const std::string found = outcome(text, [](Object& fields) {
    fields.required("a/b").each([](const Value& element) {
      Object inner = element.object();
      inner.required("~").text();
    });
    return std::string("read");
  });
  CHECK(found == "bad_type /a~1b/1/~0");
}

TEST_CASE("broken text is named with its place, whatever stands before it") {
  const auto problem = [](std::string_view text) {
    const core::Result<api::Document> document = api::parse(text);
    return document ? std::string("read")
                    : std::string(core::name(document.error().code)) + " " + document.error().path;
  };
  CHECK(problem(R"({"a":[1,"\udc00"]})") == "bad_text /a/1");
  CHECK(problem("{\"a\":[[],{\"b\":\"\xC3\x28\"}]}") == "bad_text /a/1/b");
  CHECK(problem(R"({"a":[1,]})") == "bad_json /a/1");
  CHECK(problem(R"({"a":1,"b":{"c":2,"c":3}})") == "bad_json /b/c");
  CHECK(problem(std::string(64, '[') + std::string(64, ']')) == "read");
  CHECK(problem(std::string(65, '[') + std::string(65, ']')).substr(0, 9) == "too_large");
  CHECK(problem("{} {}") == "bad_json ");
  CHECK(problem(std::string("{}\0{}", 5)) == "bad_json ");
  CHECK(problem("{\"a\":\"\xED\xB0\x80\"}") == "bad_text /a");
  CHECK(problem(R"({"\udc00":1})") == "bad_text ");
  CHECK(problem(R"({"a":"\ud83d\ude00"})") == "read");
}
