/** A time as file names bear it, UTC: "2026-03-02T09-00-00Z". */
export const fileStamp = (at: number): string => new Date(at).toISOString().replace(/\.\d+/, "").replaceAll(":", "-");
