import localFont from "next/font/local";

/*
 * Preloaded. Text is painted at once in a stand-in of the same measures (fonts.css) and set anew when these arrive: nothing waits, and
 * next to nothing moves (layout shift 0.0002 on a slow line, see `npm run measure`).
 */

export const serif = localFont({
  src: "../../../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
  variable: "--source-serif",
  weight: "200 900",
  display: "swap",
  adjustFontFallback: false,
});

export const sans = localFont({
  src: "../../../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2",
  variable: "--source-sans",
  weight: "200 900",
  display: "swap",
  adjustFontFallback: false,
});
