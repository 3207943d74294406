declare module "edtf" {
  /** What the parser returns for a date or an interval; `min` and `max` are epoch milliseconds in UTC, infinite where open. */
  export interface EdtfValue {
    readonly type: "Date" | "Interval" | "Season" | "Set" | "List" | "Year" | "Century" | "Decade";
    readonly min: number;
    readonly max: number;
    /** 1 year, 2 month, 3 day, 0 with a time of day. */
    readonly precision?: number;
    readonly approximate?: { readonly value: number };
    readonly uncertain?: { readonly value: number };
    readonly unspecified?: { readonly value: number };
    readonly lower?: EdtfValue | number | null;
    readonly upper?: EdtfValue | number | null;
  }
  /** Throws where the text is no EDTF. */
  export default function edtf(text: string): EdtfValue;
}
