/** What the keys of all outboxes on this device begin with. */
export const OUTBOX_PREFIX = "outbox of ";

/** Under which key a device keeps the outbox of an attempt. */
export const outboxKey = (attempt: string): string => `${OUTBOX_PREFIX}${attempt}`;
