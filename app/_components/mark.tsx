/** The sign of the publication: four strokes and the fifth across them, as counts are kept by hand. */
export function Mark({ className = 'mark' }: { className?: string }) {
  return (
    <svg className={className} viewBox="0 0 50 40" width="50" height="40" aria-hidden="true" focusable="false">
      <path className="mark-strokes" d="M9 5.5V35M18.5 4.5V34.5M28 5.5V35.5M37.5 4.5V34" />
      <path className="mark-slash" d="M3 29.5 46.5 11" />
    </svg>
  );
}
