import createMdx from "@next/mdx";

/** @type {import("next").NextConfig} */
const config = {
  pageExtensions: ["ts", "tsx", "mdx"],
  poweredByHeader: false,
  // The front door compresses, in brotli.
  compress: false,
  // `npm test` checks the types, once, for everything.
  typescript: { ignoreBuildErrors: true },
  // No picture goes through a service that resizes it: maps are drawn in the size they are shown in.
  images: { unoptimized: true },
  devIndicators: false,
  // They hold compiled code, or files that they look for beside themselves: Node loads them, no bundler.
  serverExternalPackages: ["@node-rs/argon2", "better-auth", "better-sqlite3", "kysely", "pg"],
  // Next would write a file of its own into the tree.
  agentRules: false,
  turbopack: {
    resolveAlias: {
      // What every browser that Next still serves brings itself.
      "../build/polyfills/polyfill-module": "next/dist/compiled/server-only/empty.js",
      // Node's process: what pages would ask it is written in when they are built.
      "next/dist/compiled/process": "next/dist/compiled/server-only/empty.js",
    },
  },
  experimental: {
    // Next would ask another host for security advice.
    agentUpgrade: false,
    // A stylesheet of its own would share a slow line with the scripts, and nothing is painted before it has come.
    inlineCss: true,
  },
};

// Lessons get their words from the page that shows them. Asked for here as well, these would bring their scripts to every page of a course.
export default createMdx({ options: { providerImportSource: null } })(config);
