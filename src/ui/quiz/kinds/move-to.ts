/** The list with `id` at index `to` and everything else in the order it had. `to` counts in the list without `id`. */
export function moveTo(list: readonly string[], id: string, to: number): readonly string[] {
  const others = list.filter((one) => one !== id);
  return [...others.slice(0, to), id, ...others.slice(to)];
}
