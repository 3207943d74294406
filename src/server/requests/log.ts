/** One line of JSON: what happened, never to whom. */
export function log(
  level: "info" | "warn" | "error",
  event: string,
  detail: Readonly<Record<string, unknown>> = {},
): void {
  const line = JSON.stringify({ at: new Date().toISOString(), level, event, ...detail });
  if (level === "info") console.log(line);
  else console.error(line);
}
