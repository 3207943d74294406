import { makeClass, NEW_CLASS } from "../../../src/server/classes/make-class";
import { handle } from "../../../src/server/requests/handle";

export const POST = handle({ who: "teacher", body: NEW_CLASS }, makeClass);
