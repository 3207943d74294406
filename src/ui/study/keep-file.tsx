"use client";

import { useRef, useState } from "react";
import { plural } from "../../course/plural";
import { writeReviewFile } from "../../study/review-file";
import { downloadText } from "../kit/download-text";
import { useReview } from "./knowledge-provider";
import { today } from "./review-record";
import type { Import } from "./review-store";

/** A file of more bytes than this was not written here: it would hold some hundred thousand answers. */
const LARGEST = 30_000_000;

/** Saves the answers as a file, and takes in such a file: the whole of it, or nothing. */
export function KeepFile({ course }: { course: string }) {
  const picker = useRef<HTMLInputElement>(null);
  const record = useReview((state) => state.record);
  const importFile = useReview((state) => state.importFile);
  const [result, setResult] = useState<Import | null>(null);
  if (!record) return null;

  const save = () =>
    downloadText(`${course}-answers-${today()}.json`, writeReviewFile(course, record), "application/json");

  const take = async (file: File | undefined) => {
    if (!file) return;
    setResult(null);
    const tooLarge = file.size > LARGEST && "The file is larger than 30 MB. Choose a file that this page saved.";
    const text = tooLarge ? "" : await file.text().catch(() => null);
    setResult(
      tooLarge || text === null
        ? { kind: "refused", faults: [tooLarge || "The file could not be read from the disk. Try again."] }
        : await importFile(text),
    );
    // So that the same file can be chosen again once it is mended.
    if (picker.current) picker.current.value = "";
  };

  return (
    <div className="known-file">
      <div className="known-ways">
        <button className="button-quiet" disabled={record.entries.length === 0} onClick={save} type="button">
          Export as a file
        </button>
        <label className="button-quiet known-picker">
          Import a file
          <input
            accept=".json,application/json"
            onChange={({ target }) => void take(target.files?.[0])}
            ref={picker}
            type="file"
          />
        </label>
      </div>
      <p className="known-count">
        {record.entries.length === 0 ? "No answer is kept yet." : `${plural(record.entries.length, "answer")} kept.`}
      </p>
      <div role="status">
        {result?.kind === "added" && (
          <p className="notice">
            {plural(result.added, "answer")} added, {result.known} known already.
          </p>
        )}
      </div>
      <div role="alert">
        {result?.kind === "refused" && (
          <div className="notice">
            <p>
              <strong>Nothing was imported.</strong>
            </p>
            <ul>
              {result.faults.map((fault) => (
                <li key={fault}>{fault}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </div>
  );
}
