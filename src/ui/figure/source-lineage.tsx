import { useId } from "react";
import type { Source } from "../../course/course";
import { type FactBase, getEntity, getSource } from "../../course/fact-base";
import { entityPath, sourcePath } from "../../course/paths";
import { plural } from "../../course/plural";
import { capitalise } from "../../course/render";
import { shareByVoice, type VoiceShare } from "../../figures/share-by-voice";
import { RouteText } from "../cite/name-link";
import { keepTogether } from "../kit/keep-together";

interface SourceLineageProps {
  readonly facts: FactBase;
  readonly source: Source;
}

/** Whom one document draws on: each voice with the ways it came by, paragraph by paragraph, and the other documents that have the same voice. */
export function SourceLineage({ facts, source }: SourceLineageProps) {
  const id = useId();
  return (
    <figure aria-labelledby={`${id}title`} className="source-lineage">
      <figcaption>
        <h3 className="figure-title" id={`${id}title`}>
          Whom source {source.number} draws on
        </h3>
        <p className="lineage-how">One square for each paragraph, with its number. A paragraph may draw on several.</p>
      </figcaption>
      <ul className="source-lineage-voices">
        {shareByVoice(facts, source).map((share) => (
          <VoiceRow facts={facts} key={share.voice} share={share} source={source} />
        ))}
      </ul>
    </figure>
  );
}

function VoiceRow({ facts, source, share }: SourceLineageProps & { readonly share: VoiceShare }) {
  const { voice, origins, paragraphs, alsoIn } = share;
  return (
    <li className="source-lineage-voice" data-credited={voice !== null}>
      <div>
        <p className="lineage-name">
          {voice === null ? (
            "Nobody credited"
          ) : (
            <a href={entityPath(facts, voice)}>{keepTogether(capitalise(getEntity(facts, voice).name))}</a>
          )}
        </p>
        <p className="source-lineage-also">
          {plural(paragraphs.length, "paragraph")}
          {voice !== null &&
            (alsoIn.length === 0
              ? ". Heard in no other source"
              : `. Also heard in source${alsoIn.length > 1 ? "s" : ""} `)}
          {alsoIn.map((other, i) => (
            <span key={other}>
              {i > 0 && ", "}
              <a href={sourcePath(facts.course.id, other)}>{getSource(facts, other).number}</a>
            </span>
          ))}
        </p>
      </div>
      <ul className="source-lineage-origins">
        {origins.map((origin) => (
          <li key={`${origin.speaker} ${origin.carrier}`}>
            {(voice !== null || origins.length > 1) && (
              <p className="source-lineage-way">
                <RouteText facts={facts} route={origin} />
              </p>
            )}
            <ul className="source-lineage-squares">
              {origin.paragraphs.map((n) => (
                <li key={n}>
                  <a href={sourcePath(facts.course.id, source.id, n)}>
                    <span className="sr-only">paragraph </span>
                    {n}
                  </a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </li>
  );
}
