declare module "subset-font" {
  /** The font cut down to the characters of `text`, with the glyphs that their joining needs. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { readonly targetFormat: "woff2" },
  ): Promise<Buffer>;
}
