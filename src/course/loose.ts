/** An object from outside, of whose fields nothing is known yet. */
export type Loose = Readonly<Record<string, unknown>>;

export const isLoose = (raw: unknown): raw is Loose => typeof raw === "object" && raw !== null && !Array.isArray(raw);
