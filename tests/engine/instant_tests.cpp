#include <catch2/catch.hpp>

#include "engine/core/instant.hpp"

using liaotai::core::parse_instant;

TEST_CASE("an instant is read with its offset") {
  CHECK(parse_instant("1970-01-01T00:00:00Z") == 0);
  CHECK(parse_instant("2026-03-20T07:23:00+08:00") == 1'773'962'580'000);
  CHECK(parse_instant("2026-03-19T23:23:00Z") == 1'773'962'580'000);
  CHECK(parse_instant("2026-03-20T07:23+0800") == 1'773'962'580'000);
  CHECK(parse_instant("1969-12-31T23:59:59.999Z") == -1);
  CHECK(parse_instant("2024-02-29T00:00:00.1239-01") == 1'709'168'400'123);
}

TEST_CASE("a text that does not name one instant is refused") {
  for (const char* text :
       {"", "2026-03-20", "2026-03-20T07:23:00", "2026-02-29T00:00:00Z", "2026-13-01T00:00:00Z",
        "2026-03-20T24:00:00Z", "2026-03-20T07:60:00Z", "2026-03-20T07:23:00+24:00", "2026-03-20T07:23:00.Z",
        "2026-03-20T07:23:00Z ", "2026-3-20T07:23:00Z", "20 March 2026"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_instant(text).has_value());
  }
}
