import localFont from "next/font/local";

/*
 * Named in the head of every page, so that text stands in them from its first paint and nothing moves afterwards: docs/decisions/styles-in-the-page.md has
 * what that costs and brings. They are cut to the letters that nearly every page has (subset-faces.ts); other letters come with the whole faces of fonts.css.
 * On a line so slow that a page is painted without them, text stands in stand-ins of the same measures.
 */

export const serif = localFont({
  src: "../../../.generated/fonts/source-serif.woff2",
  variable: "--source-serif",
  weight: "400 700",
  display: "swap",
  adjustFontFallback: false,
});

export const sans = localFont({
  src: "../../../.generated/fonts/source-sans.woff2",
  variable: "--source-sans",
  weight: "400 700",
  display: "swap",
  adjustFontFallback: false,
});
