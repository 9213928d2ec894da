import type { SendField } from "./view.js";

/** The id of the field that a next step leads to. */
export function fieldId(field: SendField): string {
  return `send-check-${field}`;
}
