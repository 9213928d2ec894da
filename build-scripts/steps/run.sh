# Sourced by the commands: runs a step of the build, quietly while all goes well.

# run_build_step TITLE STEP ARGUMENT…: the step's log is kept, and shown when it fails; nothing after it runs then.
run_build_step() {
  local title=$1 step=$2 began=$SECONDS
  shift 2
  local log=$build_folder/logs/build-$step.log
  if ! "$root/build-scripts/steps/$step" "$@" >"$log" 2>&1 </dev/null; then
    tail -n 60 "$log" >&2
    stop "$title: failed. The whole log is in ${log#"$root"/}"
  fi
  say "$title: $((SECONDS - began)) s"
}
