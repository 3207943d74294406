import { ARCHIVING, archiveClass } from "../../../../../src/server/classes/change-class";
import { handle } from "../../../../../src/server/requests/handle";

export const PUT = handle({ who: "teacher", body: ARCHIVING }, archiveClass);
