import { css } from "lit";

/** Messages by platforms, and one message as four phones show it. */
export const matrixStyles = css`
  liaotai-check-matrix {
    thead th {
      white-space: nowrap;
    }

    tbody th {
      font-size: var(--text-small);
    }

    button.text {
      height: auto;
      justify-content: start;
      text-align: start;
      font-weight: normal;
      color: var(--grey-5);
      min-width: 9rem;
    }

    button.text[aria-pressed="true"] {
      font-weight: 600;
    }

    tr[aria-current="true"] {
      background: var(--accent-soft);
    }

    .why {
      display: block;
      min-width: 5rem;
    }

    .phones {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 13rem), 1fr));
      gap: var(--space-3);
      align-items: start;
    }

    .phone {
      display: grid;
      gap: var(--space-1);
    }

    .phone figcaption {
      justify-content: space-between;
    }

    /* As the chat stands on a buyer's phone: what the shop wrote comes from the left. */
    .screen {
      --chat: light-dark(#f2f3f5, #17191c);
      --bubble: light-dark(#ffffff, #26292e);
      --avatar: light-dark(#c9ced4, #4a5058);

      display: flex;
      align-items: start;
      gap: var(--space-2);
      padding: var(--space-3) var(--space-2);
      border: var(--line);
      border-radius: calc(2 * var(--radius));
      background: var(--chat);
      min-height: 6rem;
      max-height: 20rem;
      overflow-y: auto;
    }

    .shopee .screen {
      --chat: light-dark(#f5f5f5, #1b1b1b);
      --avatar: #d0532f;
    }

    .xiaohongshu .screen {
      --chat: light-dark(#ffffff, #141414);
      --bubble: light-dark(#f4f4f5, #2a2a2c);
      --avatar: #c8384b;
    }

    .wechat .screen {
      --chat: light-dark(#ededed, #111111);
      --bubble: light-dark(#ffffff, #2c2c2c);
      --avatar: #3f8f5b;
    }

    .whatsapp .screen {
      --chat: light-dark(#efe7dd, #0d1418);
      --bubble: light-dark(#ffffff, #202c33);
      --avatar: transparent;
    }

    .avatar {
      flex: none;
      width: 1.5rem;
      height: 1.5rem;
      border-radius: 50%;
      background: var(--avatar);
    }

    .wechat .avatar {
      border-radius: 4px;
    }

    /* WhatsApp shows no picture beside each message. */
    .whatsapp .avatar {
      display: none;
    }

    .bubble {
      max-width: 88%;
      padding: var(--space-1) var(--space-2);
      border-radius: 2px calc(2 * var(--radius)) calc(2 * var(--radius));
      background: var(--bubble);
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }

    .wechat .bubble {
      border-radius: 4px;
    }

    .over {
      color: var(--bad);
      font-weight: 600;
    }
  }

  @container (min-width: 64rem) {
    liaotai-check-matrix .columns {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    }
  }
`;
