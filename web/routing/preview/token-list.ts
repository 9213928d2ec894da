import type { ConversationReport } from "liaotai";
import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { icon } from "../../components/icon.js";
import type { ToolContext } from "../../workbench/tool.js";

/** Chats shown with their buyer in one place; the rest is counted. */
export const mostTokensInPlace = 12;

/** What a press on a token does, and which one is pressed. */
export interface TokenChoice {
  readonly context: ToolContext;
  readonly chosen: string | null;
  readonly choose: (buyer: string) => void;
  /** The source that a chat comes from, when it is new. */
  readonly sourceOf: (buyer: string) => string | undefined;
}

/** The chats in one place: unread ones are filled, open ones outlined. */
export function tokenList(
  conversations: readonly ConversationReport[],
  place: string,
  label: string,
  choice: TokenChoice,
): TemplateResult | typeof nothing {
  if (conversations.length === 0) return nothing;
  const rest = conversations.length - mostTokensInPlace;
  const { say, words } = choice.context;
  return html`<ul class="chips" aria-label=${label}>
    ${repeat(
      conversations.slice(0, mostTokensInPlace),
      ({ buyer }) => buyer,
      (conversation) => html`<li>${token(conversation, place, choice)}</li>`,
    )}
    ${rest > 0 ? html`<li class="soft small">${say(words.routing.shop.more, { count: rest })}</li>` : nothing}
  </ul>`;
}

/** A chat, by its buyer's name. */
export function token(
  { buyer, unread, waiting }: ConversationReport,
  place: string,
  { context, chosen, choose, sourceOf }: TokenChoice,
): TemplateResult {
  const { states } = context.words.preview.picture;
  const state = waiting ? "waiting" : unread ? "unread" : "open";
  return html`<button
    type="button"
    class="chip ${state}"
    data-buyer=${buyer}
    data-place=${place}
    data-source=${sourceOf(buyer) ?? ""}
    aria-pressed=${buyer === chosen}
    title=${states[state]}
    @click=${() => choose(buyer)}
  >
    ${icon(unread || waiting ? "online" : "offline")}<span>${buyer}</span>
    <span class="visually-hidden">${states[state]}</span>
  </button>`;
}
