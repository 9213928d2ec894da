import type { RoutingEvent, Scenario } from "liaotai";
import type { ToolContext } from "../workbench/tool.js";
import type { SampleId } from "./samples.js";

/** What people, groups and the shop of the samples are called in a language, by their names in the samples' files. */
export type Cast = Readonly<Record<string, string>>;

const casts = import.meta.glob<{ readonly cast: Cast }>("../catalogues/*/cast.ts");

/** A sample with the names that its reader's language gives; as its file has it where the language gives none. */
export async function inLanguage(
  id: SampleId,
  scenario: Scenario,
  { locale, words }: Pick<ToolContext, "locale" | "words">,
): Promise<Scenario> {
  const loaded = await casts[`../catalogues/${locale}/cast.ts`]?.();
  if (!loaded) return scenario;
  const { cast } = loaded;
  const { shop, events } = scenario;
  const named = <Named extends { readonly name?: string }>(each: Named): Named =>
    each.name === undefined ? each : { ...each, name: nameIn(cast, each.name) };
  return {
    ...scenario,
    shop: {
      ...shop,
      // The samples beside the first one are called by what they show.
      name: cast[shop.name ?? ""] ?? words.routing.samples[id].name,
      members: shop.members.map(named),
      groups: shop.groups.map(named),
    },
    events: events.map((event) => withBuyer(event, cast)),
  };
}

/** A name that is followed by a number is known without it: buyer 1 to buyer 100. */
function nameIn(cast: Cast, name: string): string {
  const [, stem = name, number = ""] = /^(.*?)( \d+)?$/u.exec(name) ?? [];
  return `${cast[stem] ?? stem}${number}`;
}

function withBuyer(event: RoutingEvent, cast: Cast): RoutingEvent {
  return "buyer" in event ? { ...event, buyer: nameIn(cast, event.buyer) } : event;
}
