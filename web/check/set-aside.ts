import type { Finding } from "liaotai";
import { type Exceptions, withDismissal, withEntry } from "./exceptions.js";
import { shortened } from "./marks.js";
import type { Judged } from "./verdict.js";

/** How far setting something aside reaches: this finding, this text, this phrase everywhere, this rule. */
export type Scope = "finding" | "text" | "phrase" | "rule";

/** Longer parts are no phrase that would be met anywhere else. */
const longestPhrase = 60;
/** Characters by which a text is known again in the list of what was set aside. */
const aboutLength = 40;

function partOf({ message }: Judged, { start, end }: Finding): string {
  return message.text.slice(start, end).trim();
}

function onOneLine(text: string): string {
  return shortened(text.trim().replaceAll(/\s+/gu, " "), aboutLength);
}

/** The scopes that make sense for a finding. */
export function scopesOf(judged: Judged, finding: Finding): Scope[] {
  const part = partOf(judged, finding);
  return [
    ...(finding.fingerprint === "" ? [] : ["finding" as const]),
    ...(judged.fingerprint === "" ? [] : ["text" as const]),
    ...(part === "" || part.length > longestPhrase ? [] : ["phrase" as const]),
    "rule",
  ];
}

/** The exceptions with a finding set aside. */
export function setAside(exceptions: Exceptions, scope: Scope, judged: Judged, finding: Finding): Exceptions {
  const part = partOf(judged, finding);
  switch (scope) {
    case "finding": {
      const about = onOneLine(part === "" ? judged.message.text : part);
      const { fingerprint, rule } = finding;
      return withDismissal(exceptions, { scope, fingerprint, about, rule });
    }
    case "text":
      return withDismissal(exceptions, {
        scope,
        fingerprint: judged.fingerprint,
        about: onOneLine(judged.message.text),
      });
    case "phrase":
      return { ...exceptions, allow: withEntry(exceptions.allow, part) };
    case "rule":
      return { ...exceptions, disabledRules: withEntry(exceptions.disabledRules, finding.rule) };
  }
}
