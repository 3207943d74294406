import localFont from "next/font/local";

/*
 * Not preloaded: on a slow line they would come in the way of the text. Text is painted at once in a stand-in of the same measures (fonts.css) and
 * set anew when these arrive; `npm run measure` prints how little moves then.
 */

export const serif = localFont({
  src: "../../../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
  variable: "--source-serif",
  weight: "200 900",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
});

export const sans = localFont({
  src: "../../../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2",
  variable: "--source-sans",
  weight: "200 900",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
});
