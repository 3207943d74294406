/** "1 voice", "3 voices", and with `several` "2 families". */
export const plural = (n: number, one: string, several = `${one}s`): string => `${n} ${n === 1 ? one : several}`;
