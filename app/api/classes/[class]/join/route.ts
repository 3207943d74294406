import { countJoined, JOINING, setJoining } from "../../../../../src/server/classes/join-door";
import { handle } from "../../../../../src/server/requests/handle";

export const GET = handle({ who: "teacher" }, countJoined);
export const PUT = handle({ who: "teacher", body: JOINING }, setJoining);
