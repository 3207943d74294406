import { undoAdjusting } from "../../../../../../../../src/server/marks/adjust";
import { handle } from "../../../../../../../../src/server/requests/handle";

export const DELETE = handle({ who: "teacher" }, undoAdjusting);
