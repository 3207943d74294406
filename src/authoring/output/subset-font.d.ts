declare module "subset-font" {
  export interface SubsetOptions {
    /** OpenType features to keep; all of them unless told. */
    readonly keepFeatures?: readonly string[];
    /** The part of each axis of a variable font to keep. */
    readonly variationAxes?: Readonly<Record<string, { readonly min: number; readonly max: number }>>;
  }

  /** The font cut down to the characters of `text`, with the glyphs that their joining needs. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: SubsetOptions & { readonly targetFormat: "woff2" },
  ): Promise<Buffer>;
}
