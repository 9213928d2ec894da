# Sourced by the test command: the checks that are more than one program with its arguments.

check_format() {
  find engine wasm-bindings tests -name '*.[ch]pp' -print0 | xargs -0 clang-format --dry-run -Werror
}

check_tidy() {
  node build-scripts/checks/tidy.mjs build/native build/tidy
}

# The two test programs take minutes, and a core each: they begin while other things are built, and are waited for later.
begin_native() {
  rm -f build/answers/native.txt build/answers/native-results.xml
  build/native/tests/engine/engine_tests --answers build/answers/native.txt \
    --reporter junit --out build/answers/native-results.xml >build/logs/native-tests.log 2>&1 </dev/null &
  native_tests=$!
}

begin_wasm() {
  rm -f build/answers/wasm.txt build/answers/wasm-results.xml
  node --no-experimental-fetch build/wasm/tests/engine/engine_tests.js --answers build/answers/wasm.txt \
    --reporter junit --out build/answers/wasm-results.xml >build/logs/wasm-tests.log 2>&1 </dev/null &
  wasm_tests=$!
}

# end_tests NAME PROCESS
end_tests() {
  local name=$1 process=$2 status=0
  wait "$process" || status=$?
  cat "build/logs/$name-tests.log"
  mv "build/answers/$name-results.xml" "build/reports/$name.xml"
  return "$status"
}

# One check for every pair of builds: not a byte of any answer may differ.
compare_answers() {
  [[ -s build/answers/native.txt ]] && cmp build/answers/native.txt build/answers/wasm.txt
}

run_package() {
  LIAOTAI_PACKAGE=$root/build/consumer/node_modules/liaotai LIAOTAI_ANSWERS=$root/build/answers/native.txt \
    node --disallow-code-generation-from-strings --test \
    --test-reporter spec --test-reporter-destination stdout \
    --test-reporter junit --test-reporter-destination build/reports/package.xml tests/wasm/*.test.mjs
}

run_vitest() {
  node_modules/.bin/vitest run --reporter=dot --reporter=junit --outputFile.junit=build/reports/web.xml
}

run_pages() {
  rm -f build/reports/first-load.json
  node_modules/.bin/vite build --config tests/web/hosts/vite.config.ts --logLevel warn
  node_modules/.bin/playwright test
}

check_sizes() {
  node build-scripts/checks/sizes.mjs dist/site build/reports/first-load.json
}
