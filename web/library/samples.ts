import type { Words } from "../catalogues/words.js";
import { draft, type Library } from "./reply.js";

/** A few replies to begin with, in the reader's language, and values for their variables. */
export function sampleReplies(
  { samples, intents, buyerTags, variables, sampleValues }: Words["library"],
  newId: () => string,
): Pick<Library, "replies" | "values"> {
  const reply = (text: string, intent: string, tags: string[] = []): Library["replies"][number] => ({
    id: newId(),
    text,
    intent,
    tags,
    products: [],
    review: draft,
  });
  return {
    replies: [
      reply(samples.shipping, intents.shipping),
      reply(samples.returns, intents.returns),
      reply(samples.sizes, intents.sizes, [buyerTags.asked]),
      reply(samples.gifts, intents.gifts, [buyerTags.again]),
    ],
    values: { [variables.nickname]: sampleValues.nickname, [variables.order]: sampleValues.order },
  };
}
