import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { sans, serif } from "../src/ui/kit/fonts";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Courses on contested events", template: "%s" },
  description: "Read how reports contradict one another, and learn to tell who said what.",
};

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#faf6ed" },
    { media: "(prefers-color-scheme: dark)", color: "#1a1714" },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html className={`${serif.variable} ${sans.variable}`} lang="en">
      <body>{children}</body>
    </html>
  );
}
