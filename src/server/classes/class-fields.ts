import { z } from "zod";
import { toInstant } from "../../classroom/zoned-time";
import { listCourseIds } from "../courses";
import { lineText } from "../requests/plain-text";
import { type Failure, refuse, type Success, succeed } from "../requests/result";

const DAY = 86_400_000;

/** Longest time for which a class may be kept from now, in ms. */
const LONGEST = 3 * 366 * DAY;

/** What a teacher says of a class. */
export const CLASS_FIELDS = {
  name: lineText(80).min(1, "Give the class a name, such as 9b."),
  term: lineText(40),
  course: z.string().max(100),
  timeZone: z.string().max(60),
  /** Last day of the class, "2027-02-28". */
  expires: z.string().regex(/^\d{4}-\d\d-\d\d$/, "Choose a day."),
};

const FIELDS = z.strictObject(CLASS_FIELDS);
type ClassFields = z.infer<typeof FIELDS>;

export interface ClassSettings {
  readonly name: string;
  readonly term: string;
  readonly course: string;
  readonly timeZone: string;
  /** The last minute of the last day. */
  readonly expiresAt: number;
}

/** Whether this machine knows a zone of this name. */
function isTimeZone(name: string): boolean {
  if (!/^[A-Z]/i.test(name)) return false;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }) !== null;
  } catch {
    return false;
  }
}

const wrong = (field: keyof ClassFields, says: string): Failure =>
  refuse(422, `bad-${field}`, says, { fields: { [field]: says } });

/** What was typed, as it is kept, or what is wrong with it. */
export function readSettings(
  { name, term, course, timeZone, expires }: ClassFields,
  at: number,
): Success<ClassSettings> | Failure {
  if (!listCourseIds().includes(course))
    return wrong("course", "This installation has no such course. Choose one from the list.");
  if (!isTimeZone(timeZone)) return wrong("timeZone", "There is no time zone of this name. Choose one from the list.");
  const expiresAt = toInstant(`${expires}T23:59`, timeZone);
  if (expiresAt === null) return wrong("expires", "No calendar has this day. Choose another.");
  if (expiresAt <= at) return wrong("expires", "This day is over. Choose a later one: after it the class is deleted.");
  if (expiresAt > at + LONGEST)
    return wrong("expires", "A class is kept for at most three years. Choose an earlier day; it can be put off later.");
  return succeed({ name, term, course, timeZone, expiresAt });
}
