import { ROLES, type Role, RUBRIC_POINTS, type Target } from "./access-target";
import { readCourse } from "./course";
import { PASSWORD } from "./school";
import { answerBody, COURSE, classFields, revisionOf, WRITTEN, writtenFields } from "./school-class";

/** Who may use a handler, and with what: what is sent is valid, so that whoever is refused is refused for being who they are. */
interface HandlerRow {
  readonly may: readonly Role[];
  /** The address's parameters; those of the target where they are not given. */
  readonly at?: (target: Target) => Readonly<Record<string, string>>;
  /** Behind the address. */
  readonly query?: (target: Target) => string;
  readonly body?: (target: Target) => Readonly<Record<string, unknown>>;
  /** The key of a text that is taken at any length, and answered line by line. */
  readonly takesLong?: string;
  /** The answer to whoever may; 200 where it is not given. */
  readonly status?: number;
}

const TEACHERS: readonly Role[] = ["owner", "lead", "co-teacher"];
/** Who decides about the class itself. */
const LEADS: readonly Role[] = ["owner", "lead"];

const REASON = "The wording was unclear.";
const rubric = ({ attempt }: Target) => ({ kind: "rubric", attempt, points: RUBRIC_POINTS, comment: REASON });
const LINK = { token: "no-link-bears-this" };

/** Every handler, in an order in which whoever may can use them all: what ends something stands behind what needs it. */
export const HANDLERS: Readonly<Record<string, HandlerRow>> = {
  "GET /api/health": { may: ROLES },
  "GET /api/health/ready": { may: ROLES },
  "GET /api/auth/[...path]": { may: ROLES, at: () => ({ path: "callback/school" }), status: 404 },
  "POST /api/auth/[...path]": {
    may: ROLES,
    at: () => ({ path: "get-session" }),
    body: () => ({}),
    status: 404,
  },
  "POST /api/invitations/read": { may: ROLES, body: () => LINK, status: 410 },
  "POST /api/invitations/accept": { may: ROLES, body: () => ({ ...LINK, password: PASSWORD }), status: 410 },
  "POST /api/invitations": { may: ["owner"], body: () => ({}) },
  "POST /api/invitations/password": { may: ["owner"], body: ({ lead }) => ({ userId: lead.id }) },
  "POST /api/join": { may: ROLES, body: () => ({ code: "2222-2222", name: "Noor" }), status: 404 },
  "GET /api/sources/[course]/[source]/[paragraph]": {
    may: ROLES,
    at: () => ({ course: COURSE, source: "s1", paragraph: "1" }),
    status: 404,
  },

  "POST /api/assignments/[assignment]/attempts": {
    may: ["pupil", "classmate"],
    at: ({ running }) => ({ assignment: running }),
  },
  "GET /api/attempts/[attempt]": { may: ["pupil"] },
  "PUT /api/attempts/[attempt]/answer": {
    may: ["pupil"],
    at: ({ runningAttempt }) => ({ attempt: runningAttempt }),
    body: () => answerBody("text", WRITTEN, 1),
  },
  "PUT /api/attempts/[attempt]/place": {
    may: ["pupil"],
    at: ({ runningAttempt }) => ({ attempt: runningAttempt }),
    body: () => ({ place: "text", pending: 0 }),
  },
  "GET /api/attempts/[attempt]/choices": { may: ["pupil"], at: ({ playing }) => ({ attempt: playing }) },
  "POST /api/attempts/[attempt]/submit": {
    may: ["pupil"],
    at: ({ runningAttempt }) => ({ attempt: runningAttempt }),
  },

  "POST /api/classes": {
    may: [...TEACHERS, "other teacher"],
    body: () => ({ ...classFields("New"), opensJoining: true }),
  },
  "PUT /api/classes/[class]": { may: TEACHERS, body: ({ className }) => classFields(className) },
  "GET /api/classes/[class]/join": { may: TEACHERS },
  "PUT /api/classes/[class]/join": { may: TEACHERS, body: () => ({ open: "15" }) },
  "POST /api/classes/[class]/join/code": { may: TEACHERS },
  "POST /api/classes/[class]/pupils/preview": {
    may: TEACHERS,
    body: () => ({ kind: "names", text: "Nils New" }),
    takesLong: "text",
  },
  "POST /api/classes/[class]/pupils": { may: TEACHERS, body: () => ({ kind: "names", text: "Nils New" }) },
  "PUT /api/classes/[class]/pupils/[pupil]": {
    may: TEACHERS,
    body: () => ({ name: "Pia Renamed", extraPercent: 25 }),
  },
  "POST /api/classes/[class]/pupils/[pupil]/unlock": { may: TEACHERS },
  "GET /api/classes/[class]/pupils/[pupil]/export": { may: TEACHERS },
  "GET /api/classes/[class]/gradebook.csv": { may: TEACHERS },
  "GET /api/classes/[class]/gradebook/history": {
    may: TEACHERS,
    query: ({ assignment, pupil }) => `?assignment=${assignment}&pupil=${pupil.id}`,
  },

  "POST /api/classes/[class]/assignments": { may: TEACHERS, body: () => writtenFields("Another one") },
  "PATCH /api/classes/[class]/assignments/[assignment]": {
    may: TEACHERS,
    body: ({ school, assignment }) => ({
      title: "Renamed",
      revision: revisionOf(school, assignment),
      confirm: true,
    }),
  },
  "PUT /api/classes/[class]/assignments/[assignment]/accommodations": {
    may: TEACHERS,
    body: ({ pupil, classmate }) => ({
      ...{ pupils: [pupil.id, classmate.id], extraMinutes: 10, excused: false },
      ...{ opens: null, due: null, closes: null },
    }),
  },
  "DELETE /api/classes/[class]/assignments/[assignment]/accommodations": {
    may: TEACHERS,
    body: ({ pupil, classmate }) => ({ pupils: [pupil.id, classmate.id] }),
  },
  "GET /api/classes/[class]/assignments/[assignment]/live.json": { may: TEACHERS },
  "POST /api/classes/[class]/assignments/[assignment]/adjustments/preview": { may: TEACHERS, body: rubric },
  "POST /api/classes/[class]/assignments/[assignment]/adjustments": { may: TEACHERS, body: rubric },
  "DELETE /api/classes/[class]/assignments/[assignment]/adjustments/[adjustment]": { may: TEACHERS },
  "POST /api/classes/[class]/assignments/[assignment]/attempts/[attempt]/reopen": { may: TEACHERS },
  "POST /api/classes/[class]/assignments/[assignment]/release": {
    may: TEACHERS,
    body: ({ school, assignment }) => ({ released: true, revision: revisionOf(school, assignment) }),
  },
  "POST /api/classes/[class]/assignments/[assignment]/archive": {
    may: TEACHERS,
    body: ({ school, assignment }) => ({ archived: true, revision: revisionOf(school, assignment) }),
  },
  "DELETE /api/classes/[class]/assignments/[assignment]": {
    may: TEACHERS,
    at: ({ unbegun }) => ({ assignment: unbegun }),
  },

  "POST /api/classes/[class]/pupils/secrets": {
    may: TEACHERS,
    body: ({ classmate }) => ({ pupils: [classmate.id] }),
  },
  "POST /api/classes/[class]/pupils/[pupil]/move": {
    may: TEACHERS,
    at: ({ mover }) => ({ pupil: mover }),
    body: ({ second }) => ({ to: second }),
  },
  "PUT /api/classes/[class]/pupils/[pupil]/membership": {
    may: TEACHERS,
    at: ({ leaver }) => ({ pupil: leaver }),
    body: () => ({ removed: true }),
  },
  "DELETE /api/classes/[class]/pupils/[pupil]": {
    may: TEACHERS,
    at: ({ leaver }) => ({ pupil: leaver }),
    body: () => ({ name: "Lee Leaver" }),
  },
  "POST /api/classes/[class]/teachers": { may: LEADS, body: ({ other }) => ({ email: other.email }) },
  "DELETE /api/classes/[class]/teachers/[teacher]": { may: LEADS, at: ({ third }) => ({ teacher: third.id }) },
  "POST /api/classes/[class]/teachers/[teacher]/lead": {
    may: LEADS,
    at: ({ second, co }) => ({ class: second, teacher: co.id }),
  },
  "PUT /api/classes/[class]/archive": { may: LEADS, body: () => ({ archived: true }) },
  "DELETE /api/classes/[class]": { may: LEADS, body: ({ className }) => ({ name: className }) },
};

/** Who may see a page. */
export const PAGES: Readonly<Record<string, readonly Role[]>> = {
  "/sign-in": ROLES,
  "/invitation": ROLES,
  "/join": ROLES,
  "/[course]/bank": [...TEACHERS, "other teacher"],
  "/[course]/bank/form": [...TEACHERS, "other teacher"],
  "/teach": [...TEACHERS, "other teacher"],
  "/teach/account": [...TEACHERS, "other teacher"],
  "/teach/lessons/[course]": [...TEACHERS, "other teacher"],
  "/teach/lessons/[course]/[lesson]": [...TEACHERS, "other teacher"],
  "/teach/classes/new": [...TEACHERS, "other teacher"],
  "/teach/classes/[class]": TEACHERS,
  "/teach/classes/[class]/pupils": TEACHERS,
  "/teach/classes/[class]/pupils/cards": TEACHERS,
  "/teach/classes/[class]/join": TEACHERS,
  "/teach/classes/[class]/settings": TEACHERS,
  "/teach/classes/[class]/assign": TEACHERS,
  "/teach/classes/[class]/assign/preview": TEACHERS,
  "/teach/classes/[class]/gradebook": TEACHERS,
  "/teach/classes/[class]/assignments/[assignment]": TEACHERS,
  "/teach/classes/[class]/assignments/[assignment]/live": TEACHERS,
  "/teach/classes/[class]/assignments/[assignment]/items": TEACHERS,
  "/teach/classes/[class]/assignments/[assignment]/marks": TEACHERS,
  "/teach/classes/[class]/assignments/[assignment]/preview": TEACHERS,
  "/tasks": ["pupil", "classmate", "other pupil"],
  "/tasks/[assignment]": ["pupil", "classmate"],
};

/** The parameters of addresses about a target. */
export const paramsOfTarget = (target: Target): Readonly<Record<string, string>> => ({
  class: target.class,
  assignment: target.assignment,
  attempt: target.attempt,
  pupil: target.pupil.id,
  adjustment: target.adjustment,
  teacher: target.third.id,
  course: COURSE,
  lesson: readCourse(COURSE).lessons[0]?.id ?? "",
});
