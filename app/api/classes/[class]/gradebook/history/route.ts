import { readHistory } from "../../../../../../src/server/gradebook/read-history";
import { handle } from "../../../../../../src/server/requests/handle";

export const GET = handle({ who: "teacher" }, readHistory);
