/** What a SARIF log breaks of the rules of version 2.1.0; empty for a good one. */
export function sarifFaults(log: unknown): string[];
