/** Fields in which Ctrl+Z belongs to what is being typed. */
const typing = "textarea, select, [contenteditable], input:not([type=checkbox], [type=radio], [type=file])";

/** Whether a key takes the last change back, or makes it again. Not while something is being typed. */
export function undoKey(event: KeyboardEvent): "undo" | "redo" | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  const [target] = event.composedPath();
  if (target instanceof Element && target.closest(typing)) return null;
  const key = event.key.toLowerCase();
  if (key === "y" && !event.shiftKey) return "redo";
  if (key !== "z") return null;
  return event.shiftKey ? "redo" : "undo";
}
