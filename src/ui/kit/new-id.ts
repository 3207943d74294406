/** 32 hexadecimal digits by chance. Not `crypto.randomUUID`: browsers lack it where a school's server is reached over plain http by its name. */
export const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** Eight of them, for a seed that somebody may have to type. */
export const newSeed = (): string => newId().slice(0, 8);
