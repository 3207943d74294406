import { JsonForm } from "../../kit/json-form";
import { ClassJoinControls } from "./class-join-controls";
import { ClassJoinCount } from "./class-join-count";

interface ClassJoinBoardProps {
  readonly id: string;
  readonly name: string;
  /** "ABCD-EFGH". */
  readonly code: string;
  readonly isArchived: boolean;
  readonly open: { readonly until: string } | null;
  /** Where pupils type the code. */
  readonly address: string;
  /** The address with the code, as an SVG. */
  readonly qr: string;
  readonly pupils: number;
}

const isLocal = (address: string): boolean => /^https?:\/\/(?:localhost|127\.|\[::1\])/.test(address);

/** How a class joins, large enough for the last row. */
export function ClassJoinBoard(one: ClassJoinBoardProps) {
  return (
    <>
      <section aria-labelledby="board" className="join-board" data-open={one.open !== null}>
        <h1 id="board">
          Join <bdi>{one.name}</bdi>
        </h1>
        {one.open === null ? (
          <p className="join-closed">Joining is closed.</p>
        ) : (
          <div className="join-how">
            <div>
              <p className="join-label">Open</p>
              <p className="join-address">{one.address.replace(/^https?:\/\//, "")}</p>
              <p className="join-label">and type the code</p>
              <p className="join-code">{one.code}</p>
              <p className="join-label">
                until {one.open.until} · <ClassJoinCount id={one.id} pupils={one.pupils} />
              </p>
            </div>
            <div
              aria-label={`QR code of ${one.address} with the class code`}
              className="join-qr"
              // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by our own server from address and code
              dangerouslySetInnerHTML={{ __html: one.qr }}
              role="img"
            />
          </div>
        )}
      </section>
      {isLocal(one.address) && (
        <p className="notice">
          You opened this page as localhost, an address that only this machine knows. Open it by the address that your
          pupils use, and the code leads there; or whoever runs the server sets <code>BASE_URL</code>.
        </p>
      )}
      {!one.isArchived && (
        <>
          <ClassJoinControls id={one.id} isOpen={one.open !== null} />
          <NewCode {...one} />
        </>
      )}
    </>
  );
}

function NewCode(one: ClassJoinBoardProps) {
  return (
    <details className="class-more">
      <summary>A new code</summary>
      <p>
        The class has had <strong>{one.code}</strong> so far. With a new code the old one joins nobody, and it signs
        nobody in: login cards that bear it have to be printed anew. Secrets stay as they are.
      </p>
      <JsonForm action={`/api/classes/${one.id}/join/code`} quiet send="Make a new code" />
    </details>
  );
}
