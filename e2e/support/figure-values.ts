/**
 * Whether a figure draws what its table says: every mark and every label in its drawings stands for a cell, with the
 * cell's value, and is as long or stands where that value belongs. Runs in the page, by what a reader would see there.
 */

/** What is wrong with the figures of the page that is open; nothing where all is well. */
export interface FigureReport {
  readonly figures: number;
  /** Marks and labels that were held against a cell. */
  readonly values: number;
  readonly faults: readonly string[];
}

/** To be handed to `page.evaluate`: it can use nothing from outside. */
export function readFigures(): FigureReport {
  const faults: string[] = [];
  let values = 0;
  const digits = (text: string) => text.replace(/[\s,%±]/g, '').replaceAll('−', '-');
  const about = ({ dataset: { key, field, count, poll, round } }: HTMLElement | SVGElement) =>
    [key, field, count, poll, round].map((part) => part ?? '').join(' ');

  const numbersIn = ({ textContent }: Node) => textContent?.match(/\d+(?:[.,]\d+)*/g) ?? [];

  /** The figure in a cell: its own text, without the parts that say something else about it. */
  const printed = (cell: Element) => {
    const own = cell.cloneNode(true);
    if (!(own instanceof Element)) return '';
    for (const part of own.querySelectorAll('.fig-party, .fig-hidden')) part.remove();
    return digits(own.textContent ?? '');
  };

  /** What the cells say, by what they are about. */
  const cellsOf = (figure: Element, say: (text: string) => void) => {
    const cells = new Map<string, string>();
    for (const cell of figure.querySelectorAll<HTMLElement>('table [data-value]')) {
      if (cell.closest('svg')) continue;
      const text = printed(cell);
      if (text.replace('+', '') !== cell.dataset.value) say(`the cell "${about(cell)}" prints ${text}, not its value`);
      cells.set(about(cell), text);
    }
    return cells;
  };

  /** Where a mark ends on its scale, as the drawing gives it; undefined for marks without one. */
  const placeOf = (mark: SVGElement): [scale: string, place: number] | undefined => {
    const number = (name: string) => Number.parseFloat(mark.getAttribute(name) ?? '');
    const { key = '', field = '' } = mark.dataset;
    // Half-circle seats are counted, and a bar of two units is the least that is drawn.
    if (mark.matches('rect')) {
      const share = /%$/.test(mark.getAttribute('width') ?? '') ? number('width') : undefined;
      const scale = mark.closest('.fig-turnout-svg') ? 'bar of all ballots' : `bar ${field}`;
      return share === undefined ? undefined : [scale, share];
    }
    if (mark.matches('circle')) {
      const svg = mark.closest('svg');
      const isTimeline = svg?.classList.contains('fig-timeline-svg');
      if (!isTimeline) return [`dots ${svg?.classList}`, number('cx')];
      return svg?.classList.contains('fig-narrow')
        ? [`narrow line ${key}`, -number('cy')]
        : ['wide lines', -number('cy')];
    }
    return mark.matches('line') ? [`dots ${mark.closest('svg')?.classList}`, number('x1')] : undefined;
  };

  /** Values and places on one scale must lie on a straight line. */
  const checkScale = (
    scale: string,
    points: readonly [value: number, place: number][],
    say: (text: string) => void,
  ) => {
    const ordered = [...points].sort(([a], [b]) => a - b);
    const isBar = scale.startsWith('bar ');
    const [first, last] = [isBar ? ([0, 0] as const) : ordered[0], ordered.at(-1)];
    if (!first || !last || last[0] === first[0]) return;
    const slope = (last[1] - first[1]) / (last[0] - first[0]);
    if (slope <= 0) say(`on the scale "${scale}" more is drawn as less`);
    // Bars are in hundredths of a per cent of the width; equal figures of a timeline stand side by side.
    const air = isBar ? 0.02 : scale.includes('line') ? 15.5 : 0.2;
    for (const [value, place] of ordered) {
      const off = place - first[1] - slope * (value - first[0]);
      if (Math.abs(off) > air) say(`on the scale "${scale}" ${value} is drawn ${off.toFixed(2)} off its place`);
    }
  };

  const figures = [...document.querySelectorAll('figure.fig')];
  for (const figure of figures) {
    const name = figure.closest('[id]')?.id ?? figure.className;
    const say = (text: string) => faults.push(`${name}: ${text}`);
    const cells = cellsOf(figure, say);
    const scales = new Map<string, [number, number][]>();
    for (const mark of figure.querySelectorAll<SVGElement>('svg [data-value]')) {
      values += 1;
      const value = mark.dataset.value ?? '';
      const what = about(mark);
      const cell = cells.get(what);
      if (cell === undefined) say(`"${what}" is drawn, and no cell says it`);
      else if (cell.replace('+', '') !== value) say(`"${what}" is drawn as ${value}, and the table says ${cell}`);
      if (mark.matches('text, tspan')) {
        const text = /(?:^|\s)([\d,.]+)%?$/.exec(mark.textContent ?? '')?.[1] ?? '';
        if (digits(text) !== cell)
          say(`the label of "${what}" reads "${mark.textContent}", and the table says ${cell}`);
      }
      if (mark.matches('g')) {
        const seats = mark.querySelectorAll('.fig-seat').length;
        if (String(seats) !== cell) say(`"${what}" has ${seats} seats drawn, and the table says ${cell}`);
      }
      const [scale, place] = placeOf(mark) ?? [];
      if (scale !== undefined && place !== undefined) {
        scales.set(scale, [...(scales.get(scale) ?? []), [Number(value), place]]);
      }
    }
    for (const [scale, points] of scales) checkScale(scale, points, say);
    // Whatever else has digits in a drawing says so outside of it, too; but for the marks on an axis.
    const said = new Set<string>();
    const texts = document.createTreeWalker(figure, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const inDrawing = texts.currentNode.parentElement?.closest('svg');
      for (const number of inDrawing ? [] : numbersIn(texts.currentNode)) said.add(number);
    }
    for (const text of figure.querySelectorAll('svg text:not(.fig-quiet, [data-value])')) {
      for (const part of [
        ...text.querySelectorAll('tspan:not([data-value])'),
        ...(text.children.length ? [] : [text]),
      ]) {
        for (const number of numbersIn(part)) {
          if (!said.has(number)) say(`the drawing reads "${part.textContent}", and nothing beside it says ${number}`);
        }
      }
    }
  }
  return { figures: figures.length, values, faults };
}
