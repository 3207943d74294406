/** What is said where something threw that should not have: whoever reads it may be a pupil. */
export const BROKE =
  "Something went wrong on the server. Try again in a moment. If it stays so, tell your teacher, or whoever runs this site: the server's log says what happened.";
