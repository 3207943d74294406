import type { LineTone, Scene, SceneLayer } from "./scene";

/** How many layers one map can tell apart. */
export const MOST_LAYERS = 12;

const TONES: readonly LineTone[] = [1, 2, 3, 4, 5, 6];

const isLine = ({ kind }: SceneLayer) => kind === "sketch" || kind === "move" || kind === "shift";

/**
 * Gives every layer a letter, in the order of the layers, and a line pattern, one for each teller of lines (after six tellers the patterns begin again; the letters
 * do not). @throws where there are more than `MOST_LAYERS` layers.
 */
export function tellApart(scene: Scene): Scene {
  if (scene.layers.length > MOST_LAYERS)
    throw new Error(`The map "${scene.title}" has ${scene.layers.length} layers; ${MOST_LAYERS} can be told apart.`);
  const tellers = [...new Set(scene.layers.filter(isLine).map(({ teller }) => teller))];
  const layers = scene.layers.map((layer, i): SceneLayer => {
    const tone = TONES[Math.max(0, tellers.indexOf(layer.teller)) % TONES.length] ?? 1;
    return { ...layer, sign: { letter: String.fromCharCode(65 + i), tone } };
  });
  return { ...scene, layers };
}
