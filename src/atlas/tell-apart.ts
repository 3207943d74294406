import type { LayerSign, LineTone, Scene, SceneLayer } from "./scene";

/** How many layers one map can tell apart. */
export const MOST_LAYERS = 12;

const TONES: readonly LineTone[] = [1, 2, 3, 4, 5, 6];

const isLine = ({ kind }: SceneLayer) => kind === "sketch" || kind === "move" || kind === "shift";
const isPatch = (layer: SceneLayer) => layer.kind === "presence" && layer.radiusKm !== null;

/**
 * Gives every layer its letter, and lines and patches the tone of who tells them, one for each teller: those of lines come first, and after six the tones
 * begin again.
 */
export function toneByTeller(
  layers: readonly SceneLayer[],
  letterOf: (index: number) => string,
): (SceneLayer & { readonly sign: LayerSign })[] {
  const tellers = [...new Set([...layers.filter(isLine), ...layers.filter(isPatch)].map(({ teller }) => teller))];
  return layers.map((layer, i) => {
    const isToned = isLine(layer) || isPatch(layer);
    const tone = isToned ? (TONES[tellers.indexOf(layer.teller) % TONES.length] ?? 1) : null;
    return { ...layer, sign: { letter: letterOf(i), tone } };
  });
}

/**
 * Gives every layer a letter, in the order of the layers, and a tone by its teller (after six tellers the tones begin again; the letters
 * do not). @throws where there are more than `MOST_LAYERS` layers.
 */
export function tellApart(scene: Scene): Scene {
  if (scene.layers.length > MOST_LAYERS)
    throw new Error(`The map "${scene.title}" has ${scene.layers.length} layers; ${MOST_LAYERS} can be told apart.`);
  return { ...scene, layers: toneByTeller(scene.layers, (i) => String.fromCharCode(65 + i)) };
}

/** The tone that a layer is drawn in, on the map and in its key: its teller's, or, where tellers are not told apart, that of its kind; null where it has none. */
export function toneOf({ kind, sign }: Pick<SceneLayer, "kind" | "sign">): LineTone | null {
  if (sign) return sign.tone;
  if (kind === "zone") return null;
  return kind === "sketch" ? 1 : 3;
}
