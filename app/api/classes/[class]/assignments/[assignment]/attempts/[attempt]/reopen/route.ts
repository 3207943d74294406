import { reopen } from "../../../../../../../../../src/server/marks/reopen";
import { handle } from "../../../../../../../../../src/server/requests/handle";

export const POST = handle({ who: "teacher" }, reopen);
