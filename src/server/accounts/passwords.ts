import { hash, verify } from "@node-rs/argon2";

/** argon2id (the library's default) with 19 MiB, two passes, one lane: the OWASP minimum. */
const COST = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 } as const;

export const hashSecret = (secret: string): Promise<string> => hash(secret.normalize("NFKC"), COST);

/** Whether a secret is the one that was hashed; a hash that cannot be read fits nothing. */
export const verifySecret = (hashed: string, secret: string): Promise<boolean> =>
  verify(hashed, secret.normalize("NFKC")).catch(() => false);
