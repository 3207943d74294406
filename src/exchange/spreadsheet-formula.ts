/** A cell that starts so would be a formula to a spreadsheet; an apostrophe before it makes it text (OWASP, CSV injection). */
export const FORMULA = /^[=+\-@\t\r\n]/;
