import { createStore as createDatabase, del, get, set } from "idb-keyval";

/** What the device holds under a key: nothing, a record that reads well, or one that was damaged and has been set aside. */
export type Saved<T> =
  | { readonly kind: "none" }
  | { readonly kind: "found"; readonly value: T }
  | { readonly kind: "set-aside" };

const database = () => createDatabase("course", "saved");

/**
 * Reads what the device remembers. A record that `read` does not recognise (it returns null) is moved to "<key> set aside", so that nothing is
 * lost and the next save does not meet it again. A browser that refuses storage counts as one that remembers nothing.
 */
export async function loadSaved<T>(key: string, read: (raw: unknown) => T | null): Promise<Saved<T>> {
  try {
    const raw: unknown = await get(key, database());
    if (raw === undefined) return { kind: "none" };
    const value = read(raw);
    if (value !== null) return { kind: "found", value };
    await set(`${key} set aside`, raw, database());
    await del(key, database());
    return { kind: "set-aside" };
  } catch {
    return { kind: "none" };
  }
}

/** Saves a record; false where the browser refuses, so that the page can say that it will not remember. */
export async function save(key: string, value: unknown): Promise<boolean> {
  try {
    await set(key, value, database());
    return true;
  } catch {
    return false;
  }
}
