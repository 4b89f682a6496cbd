/** CSS pixels: as wide as the Studio's own lists. */
export const PANE_WIDTH = {min: 320, current: 350, max: 640} as const
