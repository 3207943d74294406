import { FORMATS } from "../../exchange/formats";

interface WaysOutProps {
  readonly course: string;
  /** The fields of the address that say which items: seed, lesson, length or blueprint. */
  readonly download: Readonly<Record<string, string>>;
  /** What the files hold, as a sentence. */
  readonly holds: string;
}

/** What each format is for, by its id. */
const USES: Readonly<Record<string, string>> = {
  gift: "a plain text file that Moodle and many other tools read; no maps",
  "moodle-xml": "for Moodle’s question bank, with feedback and maps as pictures",
  qti3: "for tools that speak QTI 3.0, items and test in one package; not validated against 1EdTech’s schemas",
  anki: "cards to learn with Anki; importing again updates them",
  csv: "a table with a row for each item, for a spreadsheet",
};

/** The items as files for other tools: one native form, a button for each format. */
export function WaysOut({ course, download, holds }: WaysOutProps) {
  return (
    <section aria-labelledby="ways-out" className="ways-out">
      <h2 id="ways-out">Take them along</h2>
      <p>
        {holds} What a format cannot carry is left out; text files say so at their head, and every download in its
        header <code>X-Left-Out</code>.
      </p>
      <form action={`/${course}/export/csv`} method="get">
        {Object.entries(download).map(([name, value]) => (
          <input key={name} name={name} type="hidden" value={value} />
        ))}
        <label>
          Address of this site (may stay empty): with it, citations become links
          <input className="bank-field" name="base" placeholder="https://example.org" type="url" />
        </label>
        <ul>
          {FORMATS.map(({ id, title }) => (
            <li key={id}>
              <button className="button-quiet" formAction={`/${course}/export/${id}`} type="submit">
                {title}
              </button>{" "}
              <span>{USES[id]}</span>
            </li>
          ))}
        </ul>
      </form>
      <p>
        Moodle adds what it imports and never replaces it: importing the same file again makes copies. The category
        bears the seed and the state of the course, so delete the old category first.
      </p>
    </section>
  );
}
