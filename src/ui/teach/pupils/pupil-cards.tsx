"use client";

import { useState } from "react";
import type { PupilCard } from "../../../classroom/people/pupil-card";
import { plural } from "../../../course/plural";
import { usePupilCards } from "./use-pupil-cards";

interface PupilCardsProps {
  readonly id: string;
  readonly className: string;
  /** "ABCD-EFGH". */
  readonly code: string;
  /** Where pupils sign in. */
  readonly address: string;
  /** The address with the code, as an SVG. */
  readonly qr: string;
}

/** Sheets, with their height between margins of 10 mm. */
const SHEETS = { A4: { name: "A4", page: "A4", height: 277 }, letter: { name: "Letter", page: "letter", height: 259 } };
type Sheet = keyof typeof SHEETS;

/** Cards on a sheet, two in a row. */
const COUNTS = [8, 10] as const;

function LoginCard({ card, ...head }: PupilCardsProps & { readonly card: PupilCard }) {
  return (
    <li className="login-card">
      <div>
        <p className="login-name">
          <bdi>{card.name}</bdi>
        </p>
        <p className="login-class">
          <bdi>{head.className}</bdi>
        </p>
        <dl>
          <dt>Address</dt>
          <dd className="login-address">{head.address.replace(/^https?:\/\//, "")}</dd>
          <dt>Class code</dt>
          <dd>{head.code}</dd>
          <dt>Secret</dt>
          <dd>{card.secret}</dd>
        </dl>
      </div>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by our own server from address and code */}
      <div aria-hidden="true" className="login-qr" dangerouslySetInnerHTML={{ __html: head.qr }} />
    </li>
  );
}

function inSheets<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size));
}

/** Login cards, ready to be printed and cut. Their secrets come from this tab and from nowhere else. */
export function PupilCards(props: PupilCardsProps) {
  const cards = usePupilCards(props.id);
  const [sheet, setSheet] = useState<Sheet>("A4");
  const [count, setCount] = useState<(typeof COUNTS)[number]>(8);
  const { page, height } = SHEETS[sheet];
  const back = <a href={`/teach/classes/${props.id}/pupils`}>Back to the pupils</a>;
  if (!cards) return <p>The cards are looked up …</p>;
  if (cards.length === 0)
    return (
      <>
        <p className="page-lead">
          This tab knows no secrets. A secret is shown once, when it is made, and the server keeps none that it could
          show again. For new cards, choose pupils and make new secrets for them.
        </p>
        <p>{back}</p>
      </>
    );
  return (
    <>
      <style>{`@page { size: ${page}; margin: 10mm; @bottom-left { content: none; } @bottom-right { content: none; } }`}</style>
      <div className="cards-set">
        <p>
          {plural(cards.length, "card")}. They are made in this tab and are gone when you close it. Whoever has a card
          can sign in as that pupil: hand them out one by one.
        </p>
        <fieldset className="pupil-kinds">
          <legend>Paper</legend>
          {(Object.keys(SHEETS) as Sheet[]).map((one) => (
            <label key={one}>
              <input checked={sheet === one} name="sheet" onChange={() => setSheet(one)} type="radio" />
              {SHEETS[one].name}
            </label>
          ))}
        </fieldset>
        <fieldset className="pupil-kinds">
          <legend>Cards on a sheet</legend>
          {COUNTS.map((one) => (
            <label key={one}>
              <input checked={count === one} name="count" onChange={() => setCount(one)} type="radio" />
              {one}
            </label>
          ))}
        </fieldset>
        <p className="class-ways">
          <button className="button" onClick={() => window.print()} type="button">
            Print
          </button>
          {back}
        </p>
      </div>
      {inSheets(cards, count).map((some) => (
        <ol
          className="cards-sheet"
          data-count={count}
          key={some[0]?.id}
          style={{ "--card": `${Math.floor((height / (count / 2)) * 10) / 10 - 0.2}mm` } as React.CSSProperties}
        >
          {some.map((card) => (
            <LoginCard {...props} card={card} key={card.id} />
          ))}
        </ol>
      ))}
    </>
  );
}
