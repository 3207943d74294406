/** Of lettering on maps, in font sizes. Apart from what measures labels: a page that draws them needs no more. */
export const LINE_HEIGHT = 1.14;
