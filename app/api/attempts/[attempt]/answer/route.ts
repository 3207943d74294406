import {
  ANSWER_BODY,
  ANSWER_LIMIT,
  MOST_ANSWER_BYTES,
  putAnswer,
} from "../../../../../src/server/attempts/save-answer";
import { handle } from "../../../../../src/server/requests/handle";

export const PUT = handle(
  { who: "pupil", body: ANSWER_BODY, mostBytes: MOST_ANSWER_BYTES, limit: ANSWER_LIMIT },
  putAnswer,
);
