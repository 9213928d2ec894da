import type { Scenario } from "liaotai";
import type { ToolContext } from "../../workbench/tool.js";
import type { ChangeName } from "../history.js";
import type { ShopEntry, Shops } from "../routing-view.js";
import { isSample, type SampleId } from "../samples.js";

/**
 * Looks at a shop with its story: a sample that is there unchanged is looked at again, anything else is another shop.
 * Answers the entry when it is the one that is looked at already, so that its story can begin anew.
 */
export function lookAtDocument(
  name: string,
  scenario: Scenario,
  shops: Shops,
  context: ToolContext,
): ShopEntry | null {
  if (!isSample(name)) {
    shops.add({ change: "opened", args: { name } }, scenario);
    context.announce(context.say(context.words.routing.own.loaded, { name }));
    return null;
  }
  const there = shops.entries.find((entry) => isUntouched(entry, name, scenario));
  if (!there) shops.add(openedSample(name, context), scenario, name);
  else if (there.key === shops.entry.key) return there;
  else shops.choose(there.key);
  return null;
}

/** Whether a shop is a sample as it came. */
function isUntouched({ sample, shop }: ShopEntry, id: SampleId, asItComes: Scenario): boolean {
  return sample === id && JSON.stringify(shop) === JSON.stringify(asItComes.shop);
}

function openedSample(id: SampleId, { words }: ToolContext): ChangeName {
  return { change: "sample", args: { name: words.routing.samples[id].name } };
}
