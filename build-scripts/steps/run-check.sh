# Sourced by the test command: runs one check after the other and sums up what their reports count.

passed_in_all=0
failed_in_all=0

# run_check TITLE REPORT COMMAND…: REPORT is the JUnit file that the command leaves in build/reports, or `-` for a
# command that is itself one check. The log is kept, and shown when something failed.
run_check() {
  local title=$1 report=$2 began=$SECONDS status=0 counts passed failed
  shift 2
  local log=$build_folder/logs/check-${title//[^A-Za-z0-9]/-}.log
  [[ $report == - ]] || report=$build_folder/reports/$report
  mkdir -p "$build_folder/reports"
  rm -f "$report"
  "$@" >"$log" 2>&1 </dev/null || status=$?
  counts=$(node "$root/build-scripts/checks/count-results.mjs" "$status" "$report") || counts="0 1"
  read -r passed failed <<<"$counts"
  passed_in_all=$((passed_in_all + passed))
  failed_in_all=$((failed_in_all + failed))
  if ((failed > 0)); then
    say "✗ $title: $passed passed, $failed failed, $((SECONDS - began)) s"
    # A line of minified code would bury the others.
    tail -n 120 "$log" | cut -c 1-400 | sed 's/^/    /'
    say "    The whole log is in ${log#"$root"/}"
  else
    say "✓ $title: $passed passed, $((SECONDS - began)) s"
  fi
}

# The last line of the test command, and its exit status.
finish_checks() {
  say "$passed_in_all passed, $failed_in_all failed"
  ((failed_in_all == 0))
}
