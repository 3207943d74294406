import { createStore, type StoreApi } from "zustand/vanilla";
import type { Response } from "../../quiz/item";
import type { Confidence } from "../../study/review-log";
import { loadSaved } from "../device/saved-record";
import { newId } from "../kit/new-id";
import type { AskedQuestion } from "../quiz/asked-question";
import { factsOf } from "../quiz/facts-address";
import type { QuizMaps } from "../quiz/kinds/map-options";
import { startSessionMaker } from "./ask-session-maker";
import { rememberAnswer } from "./remember-answer";
import { emptyRecord, readRecord, reviewKey, today } from "./review-record";
import type { MadeSession } from "./session-maker";

/** What a session may ask: the lessons that were read, and the one actor, place or event that it is about, or null. */
interface Scope {
  readonly read: readonly string[];
  readonly about: string | null;
}

export interface SessionState {
  /** What can be asked now; null while it is being drawn. */
  readonly drawn: MadeSession | null;
  /** The questions under way; null before the learner begins, and between two sessions. */
  readonly questions: readonly AskedQuestion[] | null;
  readonly position: number;
  /** By item id. */
  readonly responses: Readonly<Record<string, Response>>;
  readonly trouble: "set-aside" | "not-saved" | null;
  /** Draws what can be asked now, from what the device keeps. */
  readonly draw: (scope: Scope) => Promise<void>;
  readonly begin: () => void;
  readonly commit: (response: Response, confidence: Confidence | null) => void;
  readonly next: () => void;
}

/** A course, and what its map questions are drawn on. */
interface SessionSetup {
  readonly course: string;
  readonly hash: string;
  readonly maps: QuizMaps;
}

/** Today's questions under way. One store for each page; an answer is kept at once, and what was answered is not drawn again. */
export function createSessionStore({ course, hash, maps }: SessionSetup): StoreApi<SessionState> {
  let askMaker: ReturnType<typeof startSessionMaker> | null = null;
  /** The last answer on its way to the device. */
  let keeping: Promise<unknown> = Promise.resolve();

  return createStore<SessionState>((setState, getState) => ({
    drawn: null,
    questions: null,
    position: 0,
    responses: {},
    trouble: null,
    draw: async (scope) => {
      setState({ drawn: null });
      await keeping;
      const saved = await loadSaved(reviewKey(course), readRecord);
      if (saved.kind === "set-aside") setState({ trouble: "set-aside" });
      if (saved.kind === "unavailable") setState({ trouble: "not-saved" });
      const { seed, until, entries } = saved.kind === "found" ? saved.value : emptyRecord();
      // What was never met is not asked: nobody need wait for the facts to hear that.
      if (scope.about === null && scope.read.length === 0 && entries.length === 0) {
        setState({ drawn: { ok: true, questions: [], due: 0, fresh: 0, next: null, about: null } });
        return;
      }
      askMaker ??= startSessionMaker();
      const order = { ...scope, today: today(), seed, until, entries, maps };
      setState({ drawn: await askMaker({ ...factsOf(course, hash), ...order }) });
    },
    begin: () => {
      const { drawn } = getState();
      if (drawn?.ok) setState({ questions: drawn.questions, position: 0, responses: {} });
    },
    commit: (response, confidence) => {
      const { questions, position, responses } = getState();
      const item = questions?.[position]?.item;
      if (!item) return;
      setState({ responses: { ...responses, [item.id]: response } });
      keeping = rememberAnswer(course, item, response, { of: newId(), confidence }).then((kept) => {
        if (!kept) setState({ trouble: "not-saved" });
      });
    },
    next: () => setState({ position: getState().position + 1 }),
  }));
}
