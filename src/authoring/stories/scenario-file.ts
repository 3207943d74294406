import { createHash } from "node:crypto";
import { Compiler, CompilerOptions, type Story } from "inkjs/full";
import { readHeader, type StoryHeader } from "../../scenario/story-header";
import type { Problem, Spot } from "../problem";
import { problemAt } from "../problem";

/** A knot, or a stitch as `knot.stitch`, and where it begins. Functions are not listed. */
interface StoryPart {
  readonly path: string;
  readonly line: number;
}

/** A scenario as written, compiled where it compiles. */
export interface ScenarioFile {
  readonly id: string;
  readonly file: string;
  readonly text: string;
  readonly header: StoryHeader;
  readonly parts: readonly StoryPart[];
  /** SHA-256, hex, of the text. */
  readonly hash: string;
  /** Ink's runtime story with the lines of the source in it; null where the text does not compile. */
  readonly story: Story | null;
  /** Ink's own JSON of the story, or "". */
  readonly json: string;
  readonly problems: readonly Problem[];
}

const INCLUDE = /^\s*INCLUDE\s/;

/** Reads and compiles one story; what ink itself says of it (errors, warnings, open TODOs) are its problems. */
export function readScenario(id: string, file: string, text: string): ScenarioFile {
  const lines = text.split(/\r?\n/);
  const include = lines.findIndex((line) => INCLUDE.test(line));
  const { story, problems } =
    include === -1
      ? compile(file, text)
      : {
          story: null,
          problems: [
            problemAt(
              { file, line: include + 1 },
              "a story stands in one file",
              "write the text here instead of INCLUDE",
            ),
          ],
        };
  const head = story === null ? null : readHeader(story.globalTags ?? []);
  const wrongId = /^[a-z][a-z0-9-]*$/.test(id)
    ? []
    : [problemAt({ file, line: 1 }, `"${id}" is no id`, "name the file in small letters, digits and hyphens")];
  return {
    id,
    file,
    text,
    header: head?.header ?? readHeader([]).header,
    parts: listParts(lines),
    hash: createHash("sha256").update(text).digest("hex"),
    story,
    json: story === null ? "" : String(story.ToJson()),
    problems: [
      ...wrongId,
      ...problems,
      ...(head?.problems ?? []).map(({ tag, says, todo }) => problemAt(spotOfTag({ file, text }, tag), says, todo)),
    ],
  };
}

/** Where a tag stands in a story's text, as written or by its name; the first line where it does not stand. */
export function spotOfTag({ file, text }: Pick<ScenarioFile, "file" | "text">, tag: string): Spot {
  const fold = (line: string): string => line.replace(/\s+/g, " ");
  const line = text.split(/\r?\n/).findIndex((one) => fold(one).includes(`# ${fold(tag)}`));
  return { file, line: Math.max(0, line) + 1 };
}

function compile(file: string, text: string): { readonly story: Story | null; readonly problems: Problem[] } {
  const problems: Problem[] = [];
  const onMessage = (message: string): void => {
    const [, line = "1", says = message] = /line (\d+):\s*([\s\S]*)$/.exec(message) ?? [];
    problems.push(problemAt({ file, line: Number(line) }, `ink says: ${says.trim()}`, "mend it, Inky shows the same"));
  };
  try {
    const story = new Compiler(text, new CompilerOptions(null, [], true, onMessage)).Compile();
    return { story: problems.length > 0 ? null : story, problems };
  } catch (error) {
    if (problems.length === 0) onMessage(error instanceof Error ? error.message : String(error));
    return { story: null, problems };
  }
}

function listParts(lines: readonly string[]): StoryPart[] {
  let knot = "";
  return lines.flatMap((line, index) => {
    const found = /^\s*={2,}\s*(function\s+)?([\p{L}\p{N}_]+)/u.exec(line);
    if (found) {
      knot = found[1] === undefined ? (found[2] ?? "") : "";
      return knot === "" ? [] : [{ path: knot, line: index + 1 }];
    }
    const stitch = /^\s*=\s*([\p{L}\p{N}_]+)/u.exec(line)?.[1];
    return stitch === undefined || knot === "" ? [] : [{ path: `${knot}.${stitch}`, line: index + 1 }];
  });
}
