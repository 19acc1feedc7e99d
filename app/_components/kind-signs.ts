import type { Kind } from '../_content/schema';

/** A sign for each kind, as a path of 12 by 12 units, so that a kind is told apart by shape as well as by its word. */
export const kindSigns: Record<Kind, string> = {
  live: 'M6 2a4 4 0 0 1 0 8 4 4 0 0 1 0-8z',
  opinion:
    'M1 8.2C1 4.6 2.4 2.5 5 1.6l.4.9C4 3.2 3.4 4.1 3.4 5.2h1.9v4.2H1zm6 0c0-3.6 1.4-5.7 4-6.6l.4.9C10 3.2 9.4 4.1 9.4 5.2h1.9v4.2H7z',
  poll: 'M0 1h12v2.6H0zm0 3.9h8v2.6H0zm0 3.9h4.6v2.6H0z',
  analysis: 'M1 1h1.6v10H1zm3 4h1.6v6H4zm3-2.5h1.6V11H7zM10 6h1.6v5H10z',
  note: 'M0 5.2h12v1.6H0z',
  'open-topic': 'M5.2 0h1.6v5.2H12v1.6H6.8V12H5.2V6.8H0V5.2h5.2z',
  report: 'M1 1h10v1.6H1zm0 4.2h10v1.6H1zm0 4.2h6.5V11H1z',
};
