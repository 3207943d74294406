/** Sent with every answer, whatever it is. */
export const EVERY_ANSWER: Readonly<Record<string, string>> = {
  "X-Content-Type-Options": "nosniff",
  "Cross-Origin-Resource-Policy": "same-origin",
};

/** Sent with every answer where browsers come by https: for a year they come by nothing else. */
export const HTTPS_ONLY: Readonly<Record<string, string>> = { "Strict-Transport-Security": "max-age=31536000" };

/** Sent with all that a browser can show as a document, beside the Content-Security-Policy. */
export const EVERY_DOCUMENT: Readonly<Record<string, string>> = {
  "Referrer-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
  "Cross-Origin-Opener-Policy": "same-origin",
};

/** Whether a media type is shown as a document when its address is opened: pages, and pictures that can hold scripts. */
export const isDocument = (contentType: string): boolean => /^(?:text\/html|image\/svg\+xml)/i.test(contentType);
