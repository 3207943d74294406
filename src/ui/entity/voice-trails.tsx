import type { FactBase } from "../../course/fact-base";
import { plural } from "../../course/plural";
import type { VoiceTrail } from "../../course/voice-trails";
import { NameLink, RouteText } from "../cite/name-link";
import { SourceLinks } from "./source-links";

interface VoiceTrailsProps {
  readonly facts: FactBase;
  readonly trails: readonly VoiceTrail[];
  /** Id of what the page itself is about. */
  readonly here: string;
}

/** Whether the voice itself is the only one by whom its knowledge came: its name says so already. */
const isDirect = ({ voice, routes }: VoiceTrail): boolean =>
  routes.every(({ speaker, carrier }) => (speaker ?? carrier) === voice && (speaker === null || carrier === null));

/** Whose knowledge some claims are, voice by voice: how many, by which speakers and carriers they came, and who printed them. */
export function VoiceTrails({ facts, trails, here }: VoiceTrailsProps) {
  const most = Math.max(...trails.map(({ count }) => count), 1);
  return (
    <ul className="trails">
      {trails.map((trail) => {
        const { voice, count, documents, routes } = trail;
        return (
          <li data-voice={voice !== null} key={voice ?? ""}>
            <p className="trail-voice">
              {voice === null ? (
                "Nobody credited: adds no voice"
              ) : (
                <NameLink facts={facts} form="first" here={here} id={voice} />
              )}
            </p>
            <p className="trail-count" style={{ "--share": count / most } as Record<string, number>}>
              {plural(count, "claim")}
            </p>
            <p className="trail-routes">
              {voice !== null && !isDirect(trail) && (
                <>
                  By{" "}
                  {routes.map((route, i) => (
                    <span key={`${route.speaker} ${route.carrier}`}>
                      {i > 0 && "; "}
                      <RouteText facts={facts} here={here} route={route} />
                      {routes.length > 1 && ` (${route.count})`}
                    </span>
                  ))}
                  .{" "}
                </>
              )}
              Printed in <SourceLinks facts={facts} sources={documents} />.
            </p>
          </li>
        );
      })}
    </ul>
  );
}
