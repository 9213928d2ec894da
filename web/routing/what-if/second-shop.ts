import type { Shop } from "liaotai";
import type { Shops } from "../routing-view.js";
import type { Inputs, SecondChoice } from "./inputs.js";

/** How many changes back one may look: the last one, and as many as were made. */
export function changesToLookBack({ past, presentBefore, present }: Shops): number[] {
  const counts = [1, past.length].filter((count, index, all) => count > 0 && all.indexOf(count) === index);
  return counts.filter((count) => {
    const before = presentBefore(count);
    return before !== null && before !== present;
  });
}

/** The shop that a choice stands for; `null` for none, and for one that is no longer there. */
export function secondShop(choice: SecondChoice, { copy }: Inputs, shops: Shops): Shop | null {
  switch (choice.kind) {
    case "none":
      return null;
    case "version":
      return shops.entry.versions.find(({ savedAt }) => savedAt === choice.savedAt)?.shop ?? null;
    case "entry":
      return shops.entries.find(({ key }) => key === choice.key)?.shop ?? null;
    case "before":
      return shops.presentBefore(choice.changes);
    case "copy":
      return copy ?? shops.present;
  }
}

/** A choice as the value of an option. */
export function choiceKey(choice: SecondChoice): string {
  return JSON.stringify(choice);
}
