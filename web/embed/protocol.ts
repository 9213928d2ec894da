/**
 * The version of everything that a host and the workbench say to each other: events, methods, messages between a page
 * and a frame. Raised whenever one of them changes its meaning; `docs/protocol-changelog.md` says what changed.
 */
export const protocolVersion = 1;
