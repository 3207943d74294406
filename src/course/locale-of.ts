/** The locale in which dates of a course are written: English without a country is British, day before month. */
export const localeOf = (language: string): string => (language === "en" ? "en-GB" : language);
