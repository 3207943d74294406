import { downloadGradebook } from "../../../../../src/server/gradebook/write-csv";
import { handle } from "../../../../../src/server/requests/handle";

export const GET = handle({ who: "teacher" }, downloadGradebook);
