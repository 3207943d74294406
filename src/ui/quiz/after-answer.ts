import { rememberAnswer } from "../study/remember-answer";
import { QuizResult } from "./quiz-result";

/** What a quiz needs once something was answered, in one file: it comes after the page, and no first question waits for it. */
export const afterAnswer = { QuizResult, rememberAnswer } as const;
