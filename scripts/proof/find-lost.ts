import type { Store } from "../../src/store/store";
import type { Device } from "./answering";

/** What is wrong between what devices were promised and what the database keeps; empty where nothing is. */
export async function findLost({ db }: Store, devices: readonly Device[]): Promise<readonly string[]> {
  const ops = await db.selectFrom("answerOp").select(["attemptId", "opId", "slot", "rev"]).execute();
  const answers = await db.selectFrom("answer").select(["attemptId", "slot", "rev"]).execute();
  const logged = new Map(ops.map((op) => [`${op.attemptId} ${op.opId}`, op]));
  const newest = new Map(answers.map(({ attemptId, slot, rev }) => [`${attemptId} ${slot}`, rev]));
  const problems: string[] = [];
  for (const { attempt, opId, item, rev } of devices.flatMap(({ acknowledged }) => acknowledged)) {
    const op = logged.get(`${attempt} ${opId}`);
    if (!op) problems.push(`an acknowledged answer is not in the log (${item}, revision ${rev})`);
    else if (op.rev !== rev || op.slot !== item) problems.push(`an answer was acknowledged as another one (${item})`);
    if ((newest.get(`${attempt} ${item}`) ?? 0) < rev) problems.push(`an acknowledged answer is not kept (${item})`);
  }
  // Each slot's log counts up without a gap or a repetition, and ends with the newest answer.
  const bySlot = new Map<string, number[]>();
  for (const { attemptId, slot, rev } of ops)
    bySlot.set(`${attemptId} ${slot}`, [...(bySlot.get(`${attemptId} ${slot}`) ?? []), rev]);
  for (const [key, revs] of bySlot) {
    const sorted = [...revs].sort((a, b) => a - b);
    if (sorted.some((rev, i) => rev !== i + 1)) problems.push(`the log of ${key} has revisions ${sorted.join(", ")}`);
    if (newest.get(key) !== sorted.at(-1)) problems.push(`the newest answer of ${key} is not the last of its log`);
  }
  const promised = new Set(devices.flatMap(({ acknowledged }) => acknowledged.map(({ opId }) => opId)));
  const open = new Set(devices.map(({ pendingOp }) => pendingOp));
  const extra = ops.filter(({ opId }) => !promised.has(opId) && !open.has(opId)).length;
  if (extra > 0) problems.push(`${extra} answers are in the log that nobody was told of and nobody waits for`);
  return [...problems, ...devices.flatMap(({ strange }) => strange.map((reply) => `the server answered ${reply}`))];
}
