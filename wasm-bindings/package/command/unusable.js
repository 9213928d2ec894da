/** The input or the arguments can't be used: said on standard error, exit status 2. */
export class Unusable extends Error {}
