import localFont from "next/font/local";

/*
 * Preloaded, and shown from the first moment or not at all on this page: text never waits and never moves. Whoever comes in on a slow
 * line reads the first page in the fallback, whose measures are set in fonts.css, and the next ones in these.
 */

export const serif = localFont({
  src: "../../../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
  variable: "--source-serif",
  weight: "200 900",
  display: "optional",
  adjustFontFallback: false,
});

export const sans = localFont({
  src: "../../../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2",
  variable: "--source-sans",
  weight: "200 900",
  display: "optional",
  adjustFontFallback: false,
});
