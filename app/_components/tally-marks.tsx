/** A number kept by strokes, in fives. Decoration beside the figure itself, so no screen reader is told of it. */
const mostStrokes = 60;
const groupWidth = 34;
const strokeGap = 6;

export function TallyMarks({ of }: { of: number }) {
  // Beyond that it's a hatching that nobody counts.
  if (of < 1 || of > mostStrokes) return null;
  const fives = Math.floor(of / 5);
  const rest = of % 5;
  const width = fives * groupWidth + (rest > 0 ? rest * strokeGap : 0);
  return (
    <svg className="tally-marks" viewBox={`0 0 ${width} 20`} width={width} height="20" aria-hidden="true">
      {Array.from({ length: fives }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: strokes have no identity but their place
        <g key={index} transform={`translate(${index * groupWidth})`}>
          <path className="mark-strokes" d={strokes(4, 4)} />
          <path className="mark-slash" d="M0 15 26 6" />
        </g>
      ))}
      {rest > 0 && <path className="mark-strokes" d={strokes(rest, fives * groupWidth + 4)} />}
    </svg>
  );
}

function strokes(count: number, left: number): string {
  return Array.from({ length: count }, (_, index) => `M${left + index * strokeGap} 3V17`).join('');
}
