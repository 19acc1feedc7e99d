import type { ReactNode } from 'react';

/**
 * What only works with the site's own script (app/_script): it is there where scripts run, and marked as ready by the script, which
 * React need not know of.
 */
export function Tool({ className = '', children }: { className?: string; children: ReactNode }) {
  return (
    <div className={`needs-script ${className}`.trim()} data-tool="" suppressHydrationWarning>
      {children}
    </div>
  );
}
