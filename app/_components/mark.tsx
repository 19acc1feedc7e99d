import { markSlash, markStrokes } from './mark-paths';

/** The sign of the publication: four strokes and the fifth across them, as counts are kept by hand. */
export function Mark({ className = 'mark' }: { className?: string }) {
  return (
    <svg className={className} viewBox="0 0 50 40" width="50" height="40" aria-hidden="true" focusable="false">
      <path className="mark-strokes" d={markStrokes} />
      <path className="mark-slash" d={markSlash} />
    </svg>
  );
}
