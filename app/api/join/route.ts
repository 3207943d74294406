import { JOIN, JOIN_LIMIT, joinClass } from "../../../src/server/classes/join-class";
import { handle } from "../../../src/server/requests/handle";

export const POST = handle({ who: "anyone", body: JOIN, limit: JOIN_LIMIT }, joinClass);
