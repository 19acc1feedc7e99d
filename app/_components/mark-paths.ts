/** The lines of the mark, in 50 by 40 units, four thick and round at their ends. */
export const markStrokes = 'M9 5.5V35M18.5 4.5V34.5M28 5.5V35.5M37.5 4.5V34';
export const markSlash = 'M3 29.5 46.5 11';
