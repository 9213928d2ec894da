#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include "tests/engine/answers_file.hpp"

int main(int argument_count, char** arguments) {
  Catch::Session session;
  const auto options = session.cli() | Catch::clara::Opt(liaotai::tests::answers_file(), "file")["--answers"](
                                           "write the answer to every vector into this file, one a line");
  session.cli(options);
  const int problem = session.applyCommandLine(argument_count, arguments);
  return problem != 0 ? problem : session.run();
}
