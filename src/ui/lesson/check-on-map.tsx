import { useId } from "react";
import { bearingDegrees, bearingOf, type Direction } from "../../atlas/distance";
import { readDirection } from "../../atlas/scene-words";
import type { Claim, MapCheck } from "../../course/course";
import { type FactBase, getClaim, getEntity } from "../../course/fact-base";
import { MapCheckLine } from "../cite/map-check-line";
import { groupParagraphs, ParagraphLinks } from "../cite/paragraph-links";
import { listReported, measuredDirection } from "../cite/reported-bearing";
import { CompassFigure } from "../map/compass-figure";
import { mapCheckKey } from "../progress/answer-keys";
import { JudgeCase } from "./judge-case";
import { kindLine } from "./kind-line";

const FITS = { id: "fits", text: "It fits" };
const FITS_NOT = { id: "fits-not", text: "It does not fit" };
const OPEN = { id: "open", text: "Cannot be said" };

/**
 * Asks of each direction or distance that a claim reports whether it fits the map, then measures it. Where the check takes something for granted that the report
 * leaves open, "cannot be said" is as good an answer.
 */
export function CheckOnMap({ facts, lesson, claim: id }: { facts: FactBase; lesson: string; claim: string }) {
  const heading = useId();
  const claim = getClaim(facts, id);
  const checks = claim.mapChecks ?? [];
  if (checks.length === 0) throw new Error(`The claim "${id}" reports nothing that a map can check.`);
  return (
    <section aria-labelledby={`${heading} ${heading}told`} className="ask judge">
      <p className="ask-kind">{kindLine("On the map", undefined)}</p>
      <p className="ask-question" id={heading}>
        Does it fit the map?
      </p>
      <Told claim={claim} facts={facts} id={`${heading}told`} />
      <ol className="judge-cases">
        {checks.map((check, i) => (
          <li className="judge-case" key={mapCheckKey(id, i + 1)}>
            <p className="judge-n" id={`${heading}${i}`}>
              <span className="sr-only">Case </span>
              {i + 1}
            </p>
            <div className="judge-body">
              <div className="judge-text">
                <p>
                  From {getEntity(facts, check.from).name} to {getEntity(facts, check.to).name}. Reported:{" "}
                  <strong>{listReported(claim, check).join(", ")}</strong>.
                </p>
              </div>
              <JudgeCase
                best={[check.agrees ? FITS.id : FITS_NOT.id, ...(check.assuming === null ? [] : [OPEN.id])]}
                heading={`${heading}${i} ${heading}`}
                lesson={lesson}
                name={mapCheckKey(id, i + 1)}
                options={[FITS, FITS_NOT, OPEN]}
                row
              >
                <Measured check={check} claim={claim} facts={facts} />
              </JudgeCase>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Told({ id, claim, facts }: { id: string; claim: Claim; facts: FactBase }) {
  const cited = groupParagraphs(
    facts,
    claim.accounts.flatMap((account) => account.citations),
  );
  return (
    <p className="ask-before">
      <span id={id}>{claim.gist}</span> <ParagraphLinks cited={cited} facts={facts} />
    </p>
  );
}

function Measured({ check, claim, facts }: { check: MapCheck; claim: Claim; facts: FactBase }) {
  const { from, to, reported, measured, assuming } = check;
  const [start, end] = [facts.places.get(from)?.position, facts.places.get(to)?.position];
  const told = reported.direction === null ? null : readDirection(reported.direction);
  const degrees = start && end ? bearingDegrees(start, end) : bearingOf(measured.direction as Direction);
  const name = getEntity(facts, to).name;
  return (
    <>
      <CompassFigure
        from={getEntity(facts, from).name}
        measured={{ degrees, km: measured.km, lines: [name, "on the map"] }}
        reported={told && { degrees: bearingOf(told), km: reported.km, lines: [name, "as reported"] }}
        title={`${name} as seen from ${getEntity(facts, from).name}: ${listReported(claim, check).join(", ")} as reported; ${measured.km} km, ${measuredDirection(facts, check)} on the map.`}
      />
      <MapCheckLine check={check} claim={claim} facts={facts} />
      {assuming !== null && <p>The report does not say so. If it is not so, nothing can be measured.</p>}
      {told && (
        <p className="ask-before">
          A direction is taken to cover the shaded part
          {reported.km === null ? "." : ", and a distance a fifth more or less: reporters round."}
        </p>
      )}
    </>
  );
}
