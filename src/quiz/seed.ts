/** What a seed is made of: it stands in addresses and in file names. */
export const SEED = /^[A-Za-z0-9-]{1,40}$/;

/** The same in a sentence. */
export const SEED_RULE = "A seed is one to 40 letters, digits and hyphens.";
