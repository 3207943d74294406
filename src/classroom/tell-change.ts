/** What a teacher or pupil did in a class, by the name under which it was written down; `%` stands for whom or what it was done to. */
const CHANGES: Readonly<Record<string, string>> = {
  "accommodation.grant": "granted % other dates or more time",
  "accommodation.take-back": "took back what % had been granted",
  "assignment.archive": "archived %",
  "assignment.change": "changed %",
  "assignment.delete": "deleted an assignment",
  "assignment.make": "assigned %",
  "assignment.release": "released the feedback of %",
  "assignment.bring-back": "took % out of the archive",
  "assignment.take-back": "took back the feedback of %",
  "attempt.reopen": "gave % an attempt back to go on with",
  "class.archive": "archived the class",
  "class.change": "changed the class's settings",
  "class.make": "made the class",
  "class.unarchive": "took the class out of the archive",
  "join.close": "closed joining",
  "join.open": "opened joining",
  "join.renew": "made a new class code",
  "marks.adjust": "changed marks",
  "marks.undo": "took back a change of marks",
  "pupil.erase": "erased a pupil",
  "pupil.extra-time": "changed the extra time of %",
  "pupil.join": "joined",
  "pupil.move": "moved % to another class",
  "pupil.remove": "removed % from the class",
  "pupil.rename": "renamed %",
  "pupil.reset": "gave % a new secret",
  "pupil.take-back": "took % back into the class",
  "pupil.unlock": "unlocked %",
  "pupils.add": "added pupils by a list",
  "teacher.add": "added % as co-teacher",
  "teacher.lead": "handed the lead to %",
  "teacher.remove": "removed % from the teachers",
};

/** A line of a class's history without its time and its doer: "renamed Ada". What has no name any more is called "somebody or something that is gone". */
export const tellChange = (action: string, subject: string | null): string =>
  (CHANGES[action] ?? action).replace("%", subject ?? "somebody or something that is gone");
